-- What lies behind a figure that stands out: what happened, why, what next, by when. Asked of such figures only.
create table return_account (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    line_id bigint not null,
    measure_key varchar(80) not null,
    what_happened varchar(1000) not null,
    why varchar(1000) not null,
    next_step varchar(1000) not null,
    due_on date,
    written_by varchar(160) not null,
    written_at datetime(6) not null,
    primary key (tenant_id, id),
    constraint uk_return_account_id unique (id),
    constraint uk_return_account unique (tenant_id, line_id, measure_key),
    constraint fk_account_line foreign key (tenant_id, line_id) references return_line (tenant_id, id)
);

-- From which quarter a policing body lets a rule stop a return; until then, and without a row, it warns.
create table return_rule_choice (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    rule_key varchar(20) not null,
    blocks_from varchar(10),
    chosen_by varchar(160) not null,
    chosen_at datetime(6) not null,
    primary key (tenant_id, id),
    constraint uk_return_rule_choice_id unique (id),
    constraint uk_return_rule_choice unique (tenant_id, rule_key),
    constraint fk_rule_choice_tenant foreign key (tenant_id) references tenant (id)
);
