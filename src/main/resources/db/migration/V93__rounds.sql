-- The year's rounds: a policing body's meetings, and the dates of each partnership planned backwards from them.

create table reporting_round (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    quarter varchar(10) not null,
    opens date not null,
    panel_meeting date not null,
    papers_due date not null,
    days_for_police int not null,
    days_to_sign int not null,
    days_to_publish int not null,
    primary key (tenant_id, id),
    constraint uk_round_id unique (id),
    constraint uk_round_quarter unique (tenant_id, quarter),
    constraint fk_round_tenant foreign key (tenant_id) references tenant (id)
);

create table round_dates (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    quarter varchar(10) not null,
    board_meeting date,
    opens date not null,
    collect_by date not null,
    police_by date not null,
    sign_by date not null,
    publish_by date not null,
    changed_because varchar(500),
    primary key (tenant_id, id),
    constraint uk_round_dates_id unique (id),
    constraint uk_round_dates_quarter unique (tenant_id, quarter),
    constraint fk_round_dates_tenant foreign key (tenant_id) references tenant (id)
);
