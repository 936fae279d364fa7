-- A wording is made up of texts by category, each with those it is for. What stood so far was context that the
-- partnership read, and stays so.

create table commentary_passage (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    commentary_version_id bigint not null,
    category varchar(12) not null,
    visibility varchar(12) not null,
    text text not null,
    primary key (tenant_id, id),
    constraint uk_commentary_passage_id unique (id),
    constraint uk_commentary_passage unique (tenant_id, commentary_version_id, category),
    constraint fk_commentary_passage foreign key (tenant_id, commentary_version_id)
        references commentary_version (tenant_id, id)
);
insert into commentary_passage (tenant_id, version, audience, commentary_version_id, category, visibility, text)
select tenant_id, 0, audience, id, 'CONTEXT', 'PARTNERS', text from commentary_version;
alter table commentary_version drop column text;

-- What is being typed, by category.
create table commentary_draft_passage (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    commentary_draft_id bigint not null,
    category varchar(12) not null,
    visibility varchar(12) not null,
    text text not null,
    primary key (tenant_id, id),
    constraint uk_commentary_draft_passage_id unique (id),
    constraint uk_commentary_draft_passage unique (tenant_id, commentary_draft_id, category),
    constraint fk_commentary_draft_passage foreign key (tenant_id, commentary_draft_id)
        references commentary_draft (tenant_id, id)
);
insert into commentary_draft_passage (tenant_id, version, audience, commentary_draft_id, category, visibility, text)
select tenant_id, 0, audience, id, 'CONTEXT', 'PARTNERS', text from commentary_draft where text <> '';
alter table commentary_draft drop column text;
