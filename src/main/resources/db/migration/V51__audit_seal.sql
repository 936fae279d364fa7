-- The seal of the audit trail: a chain beside the entries, so that no entry is ever updated. There is no foreign key:
-- a seal outlives its entry, to say that the entry is gone.

create table audit_seal (
    number bigint not null,
    entry_id bigint not null,
    previous_mac varchar(64) not null,
    mac varchar(64) not null,
    key_id varchar(16) not null,
    sealed_at datetime(6) not null,
    primary key (number),
    constraint uk_audit_seal_entry unique (entry_id)
);

-- Entries that wait for their seal, written with them; so the sealer never has to search the whole trail.
create table audit_waiting (
    entry_id bigint not null,
    primary key (entry_id)
);
insert into audit_waiting (entry_id) select id from audit_entry;

-- One row, locked by whoever seals.
create table audit_sealer (
    id int not null,
    primary key (id)
);
insert into audit_sealer (id) values (1);

create index ix_audit_tenant_person on audit_entry (tenant_id, person);
