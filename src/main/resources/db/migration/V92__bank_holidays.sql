-- Days on which England and Wales do not work besides weekends: public knowledge, kept by platform administrators.

create table bank_holiday (
    holiday date not null,
    name varchar(80) not null,
    primary key (holiday)
);
