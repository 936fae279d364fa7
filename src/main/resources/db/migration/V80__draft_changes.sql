-- Who changed what of a draft, when; with the document as it stood after the change, so that a change can be undone.
create table draft_change (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    plan_id bigint not null,
    turn int not null,
    act varchar(40) not null,
    thing varchar(300) not null,
    text_before mediumtext,
    text_after mediumtext,
    document mediumtext,
    undoes int,
    person_id bigint,
    changed_by varchar(200) not null,
    changed_at datetime(6) not null,
    primary key (tenant_id, id),
    constraint uk_draft_change_id unique (id),
    constraint uk_draft_change_turn unique (tenant_id, plan_id, turn),
    constraint fk_draft_change_plan foreign key (tenant_id, plan_id) references local_plan (tenant_id, id),
    constraint fk_draft_change_person foreign key (person_id) references person (id)
);

-- A draft that was begun before changes were kept can be taken back to how it stands now.
insert into draft_change (tenant_id, version, audience, plan_id, turn, act, thing, document, changed_by, changed_at)
select tenant_id, 0, 'OWN', id, 1, 'plan.draft-begun', concat('plan edition ', edition), document, '', current_timestamp(6)
from local_plan where document is not null;
