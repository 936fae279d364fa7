-- What the police area lead writes about each guideline of a quarter, and what will be done about it.

create table commentary (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    quarter varchar(10) not null,
    guideline_key varchar(20) not null,
    revision int not null,
    primary key (tenant_id, id),
    constraint uk_commentary_id unique (id),
    constraint uk_commentary unique (tenant_id, quarter, guideline_key),
    constraint fk_commentary_tenant foreign key (tenant_id) references tenant (id)
);

-- Every wording it ever had; the one with the commentary's revision stands.
create table commentary_version (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    commentary_id bigint not null,
    revision int not null,
    text text not null,
    outlook varchar(20),
    written_by varchar(160) not null,
    written_at datetime(6) not null,
    primary key (tenant_id, id),
    constraint uk_commentary_version_id unique (id),
    constraint uk_commentary_version unique (tenant_id, commentary_id, revision),
    constraint fk_commentary_version foreign key (tenant_id, commentary_id) references commentary (tenant_id, id)
);

-- What one person has typed and not yet saved: private to that person, not audited.
create table commentary_draft (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    person_id bigint not null,
    quarter varchar(10) not null,
    guideline_key varchar(20) not null,
    based_on int not null,
    text text not null,
    outlook varchar(20),
    saved_at datetime(6) not null,
    primary key (tenant_id, id),
    constraint uk_commentary_draft_id unique (id),
    constraint uk_commentary_draft unique (tenant_id, person_id, quarter, guideline_key),
    constraint fk_commentary_draft_tenant foreign key (tenant_id) references tenant (id),
    constraint fk_commentary_draft_person foreign key (person_id) references person (id)
);

-- A planned action keeps its number for good and lives on across quarters.
create table planned_action (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    guideline_key varchar(20) not null,
    number int not null,
    raised_in varchar(10) not null,
    revision int not null,
    primary key (tenant_id, id),
    constraint uk_planned_action_id unique (id),
    constraint uk_planned_action unique (tenant_id, guideline_key, number),
    constraint fk_planned_action_tenant foreign key (tenant_id) references tenant (id)
);

-- What an action said, and the quarter in whose commentary it was said, so that an earlier quarter keeps its words.
create table planned_action_version (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    planned_action_id bigint not null,
    revision int not null,
    quarter varchar(10) not null,
    text varchar(1000) not null,
    owner_role varchar(160) not null,
    due_on date not null,
    status varchar(12) not null,
    changed_by varchar(160) not null,
    changed_at datetime(6) not null,
    primary key (tenant_id, id),
    constraint uk_planned_action_version_id unique (id),
    constraint uk_planned_action_version unique (tenant_id, planned_action_id, revision),
    constraint fk_planned_action_version foreign key (tenant_id, planned_action_id)
        references planned_action (tenant_id, id)
);
create index ix_planned_action_version_quarter on planned_action_version (tenant_id, quarter);

-- A quarter whose commentary is complete; guidelines sent back meanwhile are named as open.
create table commentary_lock (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    quarter varchar(10) not null,
    open_guidelines varchar(1000) not null,
    locked_at datetime(6) not null,
    primary key (tenant_id, id),
    constraint uk_commentary_lock_id unique (id),
    constraint uk_commentary_lock unique (tenant_id, quarter),
    constraint fk_commentary_lock_tenant foreign key (tenant_id) references tenant (id)
);
