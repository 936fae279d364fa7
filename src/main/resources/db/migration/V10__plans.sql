-- What is to be achieved: the force area's plan, the partnership's plan, and the links between them.

create table force_plan (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    title varchar(200) not null,
    period varchar(40),
    valid_from date not null,
    valid_to date,
    illustrative boolean not null,
    primary key (tenant_id, id),
    constraint uk_force_plan_id unique (id),
    constraint uk_force_plan_from unique (tenant_id, valid_from),
    constraint fk_force_plan_tenant foreign key (tenant_id) references tenant (id)
);

create table force_priority (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    plan_id bigint not null,
    sort_order int not null,
    item_number int not null,
    title varchar(300) not null,
    primary key (tenant_id, id),
    constraint uk_force_priority_id unique (id),
    constraint uk_force_priority_number unique (tenant_id, plan_id, item_number),
    constraint fk_force_priority_plan foreign key (tenant_id, plan_id) references force_plan (tenant_id, id)
);

create table area_of_focus (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    plan_id bigint not null,
    sort_order int not null,
    priority_id bigint not null,
    wording varchar(500) not null,
    primary key (tenant_id, id),
    constraint uk_area_of_focus_id unique (id),
    constraint fk_area_of_focus_plan foreign key (tenant_id, plan_id) references force_plan (tenant_id, id),
    constraint fk_area_of_focus_priority foreign key (tenant_id, priority_id) references force_priority (tenant_id, id)
);

-- By key: every partnership of the force area has a measure of its own under the same key.
create table force_priority_measure (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    plan_id bigint not null,
    sort_order int not null,
    priority_id bigint not null,
    measure_key varchar(80) not null,
    primary key (tenant_id, id),
    constraint uk_force_priority_measure_id unique (id),
    constraint uk_force_priority_measure unique (tenant_id, priority_id, measure_key),
    constraint fk_force_priority_measure_plan foreign key (tenant_id, plan_id) references force_plan (tenant_id, id),
    constraint fk_force_priority_measure_priority foreign key (tenant_id, priority_id)
        references force_priority (tenant_id, id)
);

create table local_plan (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    title varchar(200) not null,
    state varchar(12) not null,
    edition int not null,
    valid_from date,
    valid_to date,
    illustrative boolean not null,
    annex mediumtext not null,
    primary key (tenant_id, id),
    constraint uk_local_plan_id unique (id),
    constraint uk_local_plan_edition unique (tenant_id, edition),
    constraint fk_local_plan_tenant foreign key (tenant_id) references tenant (id)
);
create index ix_local_plan_from on local_plan (tenant_id, valid_from);

-- The link to the force area's priority crosses tenants on purpose: the target's tenant and id.
create table local_priority (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    plan_id bigint not null,
    sort_order int not null,
    item_number int not null,
    title varchar(300) not null,
    force_tenant_id bigint,
    force_priority_id bigint,
    force_priority_title varchar(300),
    primary key (tenant_id, id),
    constraint uk_local_priority_id unique (id),
    constraint uk_local_priority_number unique (tenant_id, plan_id, item_number),
    constraint fk_local_priority_plan foreign key (tenant_id, plan_id) references local_plan (tenant_id, id),
    constraint fk_local_priority_force foreign key (force_tenant_id, force_priority_id)
        references force_priority (tenant_id, id),
    constraint ck_local_priority_force check ((force_tenant_id is null) = (force_priority_id is null))
);

create table focus_item (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    plan_id bigint not null,
    sort_order int not null,
    priority_id bigint not null,
    wording text not null,
    primary key (tenant_id, id),
    constraint uk_focus_item_id unique (id),
    constraint fk_focus_item_plan foreign key (tenant_id, plan_id) references local_plan (tenant_id, id),
    constraint fk_focus_item_priority foreign key (tenant_id, priority_id) references local_priority (tenant_id, id)
);

create table rationale (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    plan_id bigint not null,
    sort_order int not null,
    priority_id bigint not null,
    wording text not null,
    primary key (tenant_id, id),
    constraint uk_rationale_id unique (id),
    constraint fk_rationale_plan foreign key (tenant_id, plan_id) references local_plan (tenant_id, id),
    constraint fk_rationale_priority foreign key (tenant_id, priority_id) references local_priority (tenant_id, id)
);

create table objective (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    plan_id bigint not null,
    sort_order int not null,
    priority_id bigint not null,
    item_number int not null,
    title text not null,
    kind varchar(20) not null,
    primary key (tenant_id, id),
    constraint uk_objective_id unique (id),
    constraint uk_objective_number unique (tenant_id, priority_id, item_number),
    constraint fk_objective_plan foreign key (tenant_id, plan_id) references local_plan (tenant_id, id),
    constraint fk_objective_priority foreign key (tenant_id, priority_id) references local_priority (tenant_id, id)
);

create table objective_footnote (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    plan_id bigint not null,
    sort_order int not null,
    objective_id bigint not null,
    mark varchar(8),
    term varchar(200),
    wording text not null,
    primary key (tenant_id, id),
    constraint uk_objective_footnote_id unique (id),
    constraint fk_objective_footnote_plan foreign key (tenant_id, plan_id) references local_plan (tenant_id, id),
    constraint fk_objective_footnote_objective foreign key (tenant_id, objective_id) references objective (tenant_id, id)
);

create table activity (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    plan_id bigint not null,
    sort_order int not null,
    objective_id bigint not null,
    wording text not null,
    primary key (tenant_id, id),
    constraint uk_activity_id unique (id),
    constraint fk_activity_plan foreign key (tenant_id, plan_id) references local_plan (tenant_id, id),
    constraint fk_activity_objective foreign key (tenant_id, objective_id) references objective (tenant_id, id)
);

create table guideline (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    plan_id bigint not null,
    sort_order int not null,
    item_number int not null,
    guideline_key varchar(40) not null,
    wording text not null,
    short_title varchar(200) not null,
    kind varchar(12) not null,
    data_owner varchar(120),
    note varchar(500),
    funded_service varchar(300),
    primary key (tenant_id, id),
    constraint uk_guideline_id unique (id),
    constraint uk_guideline_key unique (tenant_id, plan_id, guideline_key),
    constraint uk_guideline_number unique (tenant_id, plan_id, item_number),
    constraint fk_guideline_plan foreign key (tenant_id, plan_id) references local_plan (tenant_id, id)
);

-- What a guideline that counts several things is made up of, in the plan's words.
create table guideline_part (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    plan_id bigint not null,
    sort_order int not null,
    guideline_id bigint not null,
    wording varchar(300) not null,
    primary key (tenant_id, id),
    constraint uk_guideline_part_id unique (id),
    constraint fk_guideline_part_plan foreign key (tenant_id, plan_id) references local_plan (tenant_id, id),
    constraint fk_guideline_part_guideline foreign key (tenant_id, guideline_id) references guideline (tenant_id, id)
);

-- The key is the measure's own, which never changes: whoever may read only guidelines still reads it.
create table guideline_measure (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    plan_id bigint not null,
    sort_order int not null,
    guideline_id bigint not null,
    measure_id bigint not null,
    measure_key varchar(80) not null,
    primary key (tenant_id, id),
    constraint uk_guideline_measure_id unique (id),
    constraint uk_guideline_measure unique (tenant_id, guideline_id, measure_id),
    constraint fk_guideline_measure_plan foreign key (tenant_id, plan_id) references local_plan (tenant_id, id),
    constraint fk_guideline_measure_guideline foreign key (tenant_id, guideline_id)
        references guideline (tenant_id, id),
    constraint fk_guideline_measure_measure foreign key (tenant_id, measure_id) references measure (tenant_id, id)
);

create table contribution (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    plan_id bigint not null,
    sort_order int not null,
    kind varchar(40) not null,
    reference varchar(8),
    partner varchar(200) not null,
    wording text not null,
    primary key (tenant_id, id),
    constraint uk_contribution_id unique (id),
    constraint fk_contribution_plan foreign key (tenant_id, plan_id) references local_plan (tenant_id, id)
);

create table acronym (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    plan_id bigint not null,
    sort_order int not null,
    short_form varchar(40) not null,
    expansion varchar(300) not null,
    primary key (tenant_id, id),
    constraint uk_acronym_id unique (id),
    constraint uk_acronym unique (tenant_id, plan_id, short_form),
    constraint fk_acronym_plan foreign key (tenant_id, plan_id) references local_plan (tenant_id, id)
);
