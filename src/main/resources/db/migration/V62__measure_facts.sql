-- What is kept of a measure beside its figures. Nothing is deleted: what no longer holds is withdrawn, so that any
-- chart can be drawn as it was known on a day.

create table measure_mark (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    measure_id bigint not null,
    kind varchar(12) not null,
    from_month date not null,
    wording varchar(500) not null,
    recorded_by varchar(160) not null,
    recorded_at datetime(6) not null,
    withdrawn_by varchar(160),
    withdrawn_at datetime(6),
    primary key (tenant_id, id),
    constraint uk_measure_mark_id unique (id),
    constraint fk_measure_mark_measure foreign key (tenant_id, measure_id) references measure (tenant_id, id)
);

-- A target without a period holds for every period that has none of its own; a baseline without an amount is the figure.
create table measure_goal (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    measure_id bigint not null,
    kind varchar(12) not null,
    period_start date,
    period_months int,
    amount decimal(38, 18),
    why varchar(500) not null,
    recorded_by varchar(160) not null,
    recorded_at datetime(6) not null,
    withdrawn_by varchar(160),
    withdrawn_at datetime(6),
    primary key (tenant_id, id),
    constraint uk_measure_goal_id unique (id),
    constraint fk_measure_goal_measure foreign key (tenant_id, measure_id) references measure (tenant_id, id),
    constraint ck_measure_goal_period check ((period_start is null) = (period_months is null))
);

create table measure_part (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    measure_id bigint not null,
    part_id bigint not null,
    kind varchar(12) not null,
    per int not null,
    recorded_by varchar(160) not null,
    recorded_at datetime(6) not null,
    withdrawn_by varchar(160),
    withdrawn_at datetime(6),
    primary key (tenant_id, id),
    constraint uk_measure_part_id unique (id),
    constraint fk_measure_part_measure foreign key (tenant_id, measure_id) references measure (tenant_id, id),
    constraint fk_measure_part_part foreign key (tenant_id, part_id) references measure (tenant_id, id),
    constraint ck_measure_part_other check (measure_id <> part_id)
);

create table denominator (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    name varchar(80) not null,
    reference_year int not null,
    amount decimal(19, 6) not null,
    source varchar(300) not null,
    recorded_by varchar(160) not null,
    recorded_at datetime(6) not null,
    withdrawn_by varchar(160),
    withdrawn_at datetime(6),
    primary key (tenant_id, id),
    constraint uk_denominator_id unique (id),
    constraint fk_denominator_tenant foreign key (tenant_id) references tenant (id)
);

create table measure_category (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    measure_id bigint not null,
    kind varchar(12) not null,
    dimension varchar(58) not null,
    category varchar(58) not null,
    title varchar(200) not null,
    recorded_by varchar(160) not null,
    recorded_at datetime(6) not null,
    withdrawn_by varchar(160),
    withdrawn_at datetime(6),
    primary key (tenant_id, id),
    constraint uk_measure_category_id unique (id),
    constraint fk_measure_category_measure foreign key (tenant_id, measure_id) references measure (tenant_id, id)
);

create table comparator_group (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    group_key varchar(80) not null,
    title varchar(200) not null,
    source varchar(300) not null,
    primary key (tenant_id, id),
    constraint uk_comparator_group_id unique (id),
    constraint uk_comparator_group_key unique (tenant_id, group_key),
    constraint fk_comparator_group_tenant foreign key (tenant_id) references tenant (id)
);

-- Members are named by their public code: a group may hold areas that the portal has no rows of.
create table comparator_member (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    group_id bigint not null,
    member_code varchar(12) not null,
    valid_from date not null,
    valid_to date,
    recorded_by varchar(160) not null,
    recorded_at datetime(6) not null,
    withdrawn_by varchar(160),
    withdrawn_at datetime(6),
    primary key (tenant_id, id),
    constraint uk_comparator_member_id unique (id),
    constraint fk_comparator_member_group foreign key (tenant_id, group_id) references comparator_group (tenant_id, id)
);

-- Why a national measure has no figures here.
create table measure_answer (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    national_tenant_id bigint not null,
    national_measure_id bigint not null,
    kind varchar(24) not null,
    because varchar(500) not null,
    recorded_by varchar(160) not null,
    recorded_at datetime(6) not null,
    withdrawn_by varchar(160),
    withdrawn_at datetime(6),
    primary key (tenant_id, id),
    constraint uk_measure_answer_id unique (id),
    constraint fk_measure_answer_tenant foreign key (tenant_id) references tenant (id),
    constraint fk_measure_answer_national foreign key (national_tenant_id, national_measure_id)
        references measure (tenant_id, id),
    constraint ck_measure_answer_other check (tenant_id <> national_tenant_id)
);
