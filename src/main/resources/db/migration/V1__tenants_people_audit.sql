-- Who owns data, who may do what, and the trail of what was done.

create table tenant (
    id bigint not null auto_increment,
    version int not null,
    code varchar(9) not null,
    slug varchar(80) not null,
    kind varchar(12) not null,
    parent_id bigint,
    valid_from date,
    valid_to date,
    primary key (id),
    constraint uk_tenant_code unique (code),
    constraint uk_tenant_slug unique (slug),
    constraint fk_tenant_parent foreign key (parent_id) references tenant (id)
);

-- Names change; what was reported under an old name keeps it.
create table tenant_name (
    id bigint not null auto_increment,
    tenant_id bigint not null,
    name varchar(120) not null,
    short_name varchar(120) not null,
    valid_from date not null,
    primary key (id),
    constraint uk_tenant_name unique (tenant_id, valid_from),
    constraint fk_tenant_name_tenant foreign key (tenant_id) references tenant (id)
);

create table tenant_succession (
    predecessor_id bigint not null,
    successor_id bigint not null,
    primary key (predecessor_id),
    constraint fk_succession_predecessor foreign key (predecessor_id) references tenant (id),
    constraint fk_succession_successor foreign key (successor_id) references tenant (id)
);

-- Districts as the lookups of several years name them, and the partnership that holds them in that year.
create table district (
    id bigint not null auto_increment,
    vintage int not null,
    lad_code varchar(9) not null,
    lad_name varchar(80) not null,
    tenant_id bigint not null,
    primary key (id),
    constraint uk_district unique (vintage, lad_code, tenant_id),
    constraint fk_district_tenant foreign key (tenant_id) references tenant (id)
);

create table population (
    id bigint not null auto_increment,
    tenant_id bigint not null,
    kind varchar(12) not null,
    as_at varchar(10) not null,
    people bigint not null,
    rounding int not null,
    source varchar(200) not null,
    primary key (id),
    constraint uk_population unique (tenant_id, kind, as_at),
    constraint fk_population_tenant foreign key (tenant_id) references tenant (id)
);

create table person (
    id bigint not null auto_increment,
    version int not null,
    username varchar(120) not null,
    display_name varchar(160) not null,
    email varchar(254),
    primary key (id),
    constraint uk_person_username unique (username)
);

create table membership (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    person_id bigint not null,
    role varchar(24) not null,
    valid_from date not null,
    valid_to date,
    given_by varchar(160) not null,
    reason varchar(500) not null,
    primary key (tenant_id, id),
    constraint uk_membership_id unique (id),
    constraint fk_membership_tenant foreign key (tenant_id) references tenant (id),
    constraint fk_membership_person foreign key (person_id) references person (id)
);
create index ix_membership_person on membership (person_id);

create table audit_entry (
    id bigint not null auto_increment,
    tenant_id bigint not null,
    at datetime(6) not null,
    person_id bigint,
    person varchar(160) not null,
    origin varchar(64),
    action varchar(60) not null,
    thing varchar(240) not null,
    from_value text,
    to_value text,
    why text,
    primary key (id),
    constraint fk_audit_tenant foreign key (tenant_id) references tenant (id)
);
create index ix_audit_tenant_at on audit_entry (tenant_id, at);
