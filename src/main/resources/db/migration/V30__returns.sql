-- The quarterly return: its state and progress are open upwards from the start, its lines once they are submitted.

create table quarterly_return (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    quarter varchar(10) not null,
    plan_id bigint not null,
    state varchar(16) not null,
    opens date not null,
    collect_by date not null,
    police_by date not null,
    sign_by date not null,
    publish_by date not null,
    submitted_by_id bigint,
    submitted_by varchar(160),
    submitted_at datetime(6),
    signed_by varchar(160),
    signed_at datetime(6),
    published_at datetime(6),
    primary key (tenant_id, id),
    constraint uk_return_id unique (id),
    constraint uk_return_quarter unique (tenant_id, quarter),
    constraint fk_return_plan foreign key (tenant_id, plan_id) references local_plan (tenant_id, id),
    constraint fk_return_submitter foreign key (submitted_by_id) references person (id)
);

create table return_line (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    return_id bigint not null,
    guideline_id bigint not null,
    guideline_key varchar(20) not null,
    locked boolean not null,
    holder_id bigint,
    held_by varchar(160) not null,
    progress text,
    challenges text,
    looking_back text,
    looking_ahead text,
    query_message text,
    query_by varchar(160),
    query_at datetime(6),
    touched_at datetime(6) not null,
    primary key (tenant_id, id),
    constraint uk_return_line_id unique (id),
    constraint uk_return_line unique (tenant_id, return_id, guideline_key),
    constraint fk_line_return foreign key (tenant_id, return_id) references quarterly_return (tenant_id, id),
    constraint fk_line_guideline foreign key (tenant_id, guideline_id) references guideline (tenant_id, id),
    constraint fk_line_holder foreign key (holder_id) references person (id)
);

-- How far each line is: told upwards while the line itself is not.
create table return_progress (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    return_id bigint not null,
    line_id bigint not null,
    state varchar(16) not null,
    primary key (tenant_id, id),
    constraint uk_return_progress_id unique (id),
    constraint uk_return_progress unique (tenant_id, line_id),
    constraint fk_progress_return foreign key (tenant_id, return_id) references quarterly_return (tenant_id, id),
    constraint fk_progress_line foreign key (tenant_id, line_id) references return_line (tenant_id, id)
);

-- What was decided about a figure on a line: one row for the quarter, and one for each month that was changed.
create table return_value (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    line_id bigint not null,
    measure_id bigint not null,
    measure_key varchar(80) not null,
    period_start date not null,
    period_months int not null,
    basis varchar(16) not null,
    amount decimal(19, 6),
    status varchar(20) not null,
    base decimal(19, 6),
    reason varchar(500),
    origin varchar(200),
    primary key (tenant_id, id),
    constraint uk_return_value_id unique (id),
    constraint uk_return_value unique (tenant_id, line_id, measure_id, period_start, period_months),
    constraint fk_value_line foreign key (tenant_id, line_id) references return_line (tenant_id, id),
    constraint fk_value_measure foreign key (tenant_id, measure_id) references measure (tenant_id, id)
);

-- Who did what when, with the texts as they were.
create table return_event (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    return_id bigint not null,
    line_key varchar(20),
    kind varchar(20) not null,
    field varchar(100),
    person_id bigint,
    person varchar(160) not null,
    at datetime(6) not null,
    from_text text,
    to_text text,
    primary key (tenant_id, id),
    constraint uk_return_event_id unique (id),
    constraint fk_event_return foreign key (tenant_id, return_id) references quarterly_return (tenant_id, id)
);
create index ix_return_event on return_event (tenant_id, return_id, line_key);

-- What somebody has typed and not yet left: their own, unaudited, gone once it becomes a version.
create table line_draft (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    line_id bigint not null,
    person_id bigint not null,
    field varchar(20) not null,
    draft text not null,
    saved_at datetime(6) not null,
    primary key (tenant_id, id),
    constraint uk_line_draft_id unique (id),
    constraint uk_line_draft unique (tenant_id, line_id, person_id, field),
    constraint fk_draft_line foreign key (tenant_id, line_id) references return_line (tenant_id, id),
    constraint fk_draft_person foreign key (person_id) references person (id)
);
