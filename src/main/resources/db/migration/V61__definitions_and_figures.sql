-- Every reference sheet a measure ever had, and figures that know under which of its meanings they were recorded.

alter table measure add column edition int not null default 1;
alter table measure add column legal_source varchar(300);
alter table measure add column valid_from date;
alter table measure add column denominator_source varchar(300);
alter table measure add column publisher varchar(200);
alter table measure add column lag_days int;
alter table measure add column limitations text;

create table measure_sheet (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    measure_id bigint not null,
    number int not null,
    edition int not null,
    title varchar(200) not null,
    short_title varchar(80) not null,
    definition text,
    unit varchar(12) not null,
    polarity varchar(12) not null,
    frequency varchar(12) not null,
    change_method varchar(12) not null,
    change_decimals int not null,
    flat_band decimal(19, 6) not null,
    value_decimals int not null,
    denominator varchar(80),
    objective varchar(200),
    minimum decimal(19, 6),
    maximum decimal(19, 6),
    source varchar(300),
    owner varchar(120),
    disclosure varchar(16) not null,
    legal_source varchar(300),
    valid_from date,
    denominator_source varchar(300),
    publisher varchar(200),
    lag_days int,
    limitations text,
    recorded_by varchar(160) not null,
    recorded_at datetime(6) not null,
    why varchar(500),
    primary key (tenant_id, id),
    constraint uk_measure_sheet_id unique (id),
    constraint uk_measure_sheet_number unique (tenant_id, measure_id, number),
    constraint fk_measure_sheet_measure foreign key (tenant_id, measure_id) references measure (tenant_id, id)
);

-- Measures that are older than this history begin it as they stand.
insert into measure_sheet (
    tenant_id, version, audience, measure_id, number, edition, title, short_title, definition, unit, polarity,
    frequency, change_method, change_decimals, flat_band, value_decimals, denominator, objective, minimum, maximum,
    source, owner, disclosure, recorded_by, recorded_at)
select
    tenant_id, 0, audience, id, 1, 1, title, short_title, definition, unit, polarity,
    frequency, change_method, change_decimals, flat_band, value_decimals, denominator, objective, minimum, maximum,
    source, owner, disclosure, 'portal', timestamp '2000-01-01 00:00:00'
from measure;

-- A figure keeps every decimal that was sent; those of its measure are how it is shown.
alter table figure modify column amount decimal(38, 18);
alter table figure add column edition int not null default 1;
