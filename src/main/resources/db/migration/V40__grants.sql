-- Where money comes from, who gets it for what, and the quarterly account of it.

create table fund (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    fund_key varchar(80) not null,
    name varchar(160) not null,
    funder varchar(200) not null,
    primary key (tenant_id, id),
    constraint uk_fund_id unique (id),
    constraint uk_fund_key unique (tenant_id, fund_key),
    constraint fk_fund_tenant foreign key (tenant_id) references tenant (id)
);

-- The four facts that are published of each grant stand here: recipient, purpose, conditions, reasons.
create table award (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    fund_id bigint not null,
    award_key varchar(80) not null,
    title varchar(200) not null,
    recipient_tenant_id bigint not null,
    recipient_code varchar(9) not null,
    recipient varchar(200) not null,
    purpose text not null,
    conditions text not null,
    reasons text not null,
    starts date not null,
    ends date not null,
    illustrative boolean not null,
    primary key (tenant_id, id),
    constraint uk_award_id unique (id),
    constraint uk_award_key unique (tenant_id, award_key),
    constraint fk_award_fund foreign key (tenant_id, fund_id) references fund (tenant_id, id),
    constraint fk_award_recipient foreign key (recipient_tenant_id) references tenant (id),
    constraint ck_award_recipient check (recipient_tenant_id <> tenant_id),
    constraint ck_award_dates check (starts < ends)
);

create table award_year (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    award_id bigint not null,
    start_year int not null,
    amount decimal(12, 2) not null,
    primary key (tenant_id, id),
    constraint uk_award_year_id unique (id),
    constraint uk_award_year unique (tenant_id, award_id, start_year),
    constraint fk_award_year_award foreign key (tenant_id, award_id) references award (tenant_id, id)
);

-- The recipient's service that an award of the tenant above pays for.
create table funded_service (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    award_tenant_id bigint not null,
    award_id bigint not null,
    service_key varchar(80) not null,
    sort_order int not null,
    name varchar(200) not null,
    short_name varchar(80) not null,
    description varchar(300),
    output_unit varchar(80) not null,
    outcome_measure varchar(80),
    primary key (tenant_id, id),
    constraint uk_funded_service_id unique (id),
    constraint uk_funded_service_key unique (tenant_id, award_id, service_key),
    constraint fk_funded_service_tenant foreign key (tenant_id) references tenant (id),
    constraint fk_funded_service_award foreign key (award_tenant_id, award_id) references award (tenant_id, id),
    constraint fk_funded_service_measure foreign key (tenant_id, outcome_measure) references measure (tenant_id, measure_key)
);

create table funded_service_year (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    service_id bigint not null,
    start_year int not null,
    budget decimal(12, 2) not null,
    spent decimal(12, 2),
    primary key (tenant_id, id),
    constraint uk_service_year_id unique (id),
    constraint uk_service_year unique (tenant_id, service_id, start_year),
    constraint fk_service_year_service foreign key (tenant_id, service_id) references funded_service (tenant_id, id)
);

create table funded_service_month (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    service_id bigint not null,
    month_start date not null,
    profile decimal(12, 2) not null,
    spent decimal(12, 2),
    primary key (tenant_id, id),
    constraint uk_service_month_id unique (id),
    constraint uk_service_month unique (tenant_id, service_id, month_start),
    constraint fk_service_month_service foreign key (tenant_id, service_id) references funded_service (tenant_id, id)
);

-- What the policing body decided is told on the return itself, where the partnership reads it.
create table grant_return (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    award_tenant_id bigint not null,
    award_id bigint not null,
    quarter varchar(10) not null,
    state varchar(12) not null,
    due_on date not null,
    review_due_on date not null,
    submitted_at datetime(6),
    submitted_by varchar(160),
    decision varchar(24),
    conditions text,
    reason text,
    amount decimal(12, 2),
    decided_at datetime(6),
    decided_by varchar(160),
    primary key (tenant_id, id),
    constraint uk_grant_return_id unique (id),
    constraint uk_grant_return unique (tenant_id, award_id, quarter),
    constraint fk_grant_return_tenant foreign key (tenant_id) references tenant (id),
    constraint fk_grant_return_award foreign key (award_tenant_id, award_id) references award (tenant_id, id)
);

create table grant_return_entry (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    return_id bigint not null,
    service_id bigint not null,
    narrative text not null,
    outputs_planned int not null,
    outputs_actual int,
    primary key (tenant_id, id),
    constraint uk_grant_return_entry_id unique (id),
    constraint uk_grant_return_entry unique (tenant_id, return_id, service_id),
    constraint fk_return_entry_return foreign key (tenant_id, return_id) references grant_return (tenant_id, id),
    constraint fk_return_entry_service foreign key (tenant_id, service_id) references funded_service (tenant_id, id)
);

create table grant_risk (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    return_id bigint not null,
    sort_order int not null,
    risk varchar(300) not null,
    likelihood varchar(8) not null,
    impact varchar(8) not null,
    owner varchar(160) not null,
    mitigation varchar(500) not null,
    primary key (tenant_id, id),
    constraint uk_grant_risk_id unique (id),
    constraint fk_grant_risk_return foreign key (tenant_id, return_id) references grant_return (tenant_id, id)
);

-- A review is the policing body's own until its decision is recorded; a return that was queried and sent again is
-- reviewed in another round.
create table grant_review (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    return_tenant_id bigint not null,
    return_id bigint not null,
    round_number int not null,
    decision varchar(24),
    conditions text,
    reason text,
    amount decimal(12, 2),
    decided_at datetime(6),
    decided_by varchar(160),
    primary key (tenant_id, id),
    constraint uk_grant_review_id unique (id),
    constraint uk_grant_review unique (tenant_id, return_id, round_number),
    constraint fk_grant_review_tenant foreign key (tenant_id) references tenant (id),
    constraint fk_grant_review_return foreign key (return_tenant_id, return_id) references grant_return (tenant_id, id)
);

create table grant_review_section (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    review_id bigint not null,
    section varchar(12) not null,
    score int,
    comment_text text,
    primary key (tenant_id, id),
    constraint uk_review_section_id unique (id),
    constraint uk_review_section unique (tenant_id, review_id, section),
    constraint fk_review_section_review foreign key (tenant_id, review_id) references grant_review (tenant_id, id),
    constraint ck_review_section_score check (score is null or score between 1 and 4)
);
