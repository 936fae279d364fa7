-- What becomes of the activities of plans. An activity keeps its number when the plan is copied forward.
alter table activity add column activity_number bigint not null default 0;
update activity set activity_number = id;

-- Who does an activity, by when, and how far it is; one for all editions of the plan that name the activity.
create table activity_record (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    activity_number bigint not null,
    revision int not null,
    organisation varchar(20),
    organisation_name varchar(160) not null,
    owner_role varchar(24),
    handed_to bigint,
    due_on date,
    milestone_key varchar(40),
    status varchar(12) not null,
    illustrative boolean not null,
    primary key (tenant_id, id),
    constraint uk_activity_record_id unique (id),
    constraint uk_activity_record_number unique (tenant_id, activity_number),
    constraint fk_activity_record_tenant foreign key (tenant_id) references tenant (id),
    constraint fk_activity_record_person foreign key (handed_to) references person (id)
);

-- What was said of an activity's progress; never changed.
create table activity_update (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    record_id bigint not null,
    turn int not null,
    status varchar(12) not null,
    sentence varchar(1000) not null,
    evidence varchar(500) not null,
    said_by varchar(200) not null,
    said_at datetime(6) not null,
    illustrative boolean not null,
    primary key (tenant_id, id),
    constraint uk_activity_update_id unique (id),
    constraint uk_activity_update_turn unique (tenant_id, record_id, turn),
    constraint fk_activity_update_record foreign key (tenant_id, record_id) references activity_record (tenant_id, id)
);
