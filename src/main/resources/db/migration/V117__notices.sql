-- What the portal tells single people: in the portal, and by mail in a digest at most once a day.

alter table outbox_mail modify column body text not null;

create table notice (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    person_id bigint not null,
    told_once varchar(160) not null,
    kind varchar(20) not null,
    heading varchar(300) not null,
    detail varchar(1000) not null,
    path varchar(300) not null,
    told_at datetime(6) not null,
    read_at datetime(6),
    mailed_at datetime(6),
    primary key (tenant_id, id),
    constraint uk_notice_id unique (id),
    constraint uk_notice_once unique (person_id, told_once),
    constraint fk_notice_tenant foreign key (tenant_id) references tenant (id),
    constraint fk_notice_person foreign key (person_id) references person (id)
);
create index ix_notice_person on notice (person_id, read_at);
create index ix_notice_told on notice (told_at);

create table reminder_digest (
    person_id bigint not null,
    london_day date not null,
    primary key (person_id, london_day),
    constraint fk_digest_person foreign key (person_id) references person (id)
);

create table reminder_mail_off (
    person_id bigint not null,
    primary key (person_id),
    constraint fk_reminder_mail_off_person foreign key (person_id) references person (id)
);
