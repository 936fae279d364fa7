-- What one person has typed into a reference sheet and not yet saved: private to that person, not audited. A new
-- measure has no key yet.

create table measure_sheet_draft (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    person_id bigint not null,
    measure_key varchar(80) not null,
    seen int not null,
    typed text not null,
    saved_at datetime(6) not null,
    primary key (tenant_id, id),
    constraint uk_measure_sheet_draft_id unique (id),
    constraint uk_measure_sheet_draft unique (tenant_id, person_id, measure_key),
    constraint fk_measure_sheet_draft_tenant foreign key (tenant_id) references tenant (id),
    constraint fk_measure_sheet_draft_person foreign key (person_id) references person (id)
);
