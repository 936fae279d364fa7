-- What is said of an edition that is shared for comment, and what became of it. A part is named by its numbers and
-- by its words at the time, because both may change.
create table plan_comment (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    plan_id bigint not null,
    part varchar(12) not null,
    priority_number int not null,
    item_number int not null,
    heading varchar(300) not null,
    wording text not null,
    said_by varchar(200) not null,
    said_at datetime(6) not null,
    answer text,
    settled_by varchar(200),
    settled_at datetime(6),
    primary key (tenant_id, id),
    constraint uk_plan_comment_id unique (id),
    constraint fk_plan_comment_plan foreign key (tenant_id, plan_id) references local_plan (tenant_id, id)
);
create index ix_plan_comment_plan on plan_comment (tenant_id, plan_id);
