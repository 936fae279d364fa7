-- What is publicly known of the tree beside its names: which force areas use the portal, who governs
-- policing in them, and who the responsible authorities of a partnership are. A period ends on the
-- day before valid_to.

create table tenant_set_up (
    tenant_id bigint not null,
    set_up_on date not null,
    set_up_by varchar(160) not null,
    primary key (tenant_id),
    constraint fk_tenant_set_up_tenant foreign key (tenant_id) references tenant (id)
);

create table policing_body (
    id bigint not null auto_increment,
    version int not null,
    tenant_id bigint not null,
    name varchar(160) not null,
    kind varchar(120) not null,
    valid_from date not null,
    valid_to date,
    primary key (id),
    constraint uk_policing_body unique (tenant_id, valid_from),
    constraint ck_policing_body_dates check (valid_to is null or valid_to > valid_from),
    constraint fk_policing_body_tenant foreign key (tenant_id) references tenant (id)
);

create table responsible_authority (
    id bigint not null auto_increment,
    version int not null,
    tenant_id bigint not null,
    kind varchar(24) not null,
    organisation varchar(160) not null,
    contact_role varchar(160) not null,
    valid_from date not null,
    valid_to date,
    primary key (id),
    constraint ck_responsible_authority_dates check (valid_to is null or valid_to > valid_from),
    constraint fk_responsible_authority_tenant foreign key (tenant_id) references tenant (id)
);
create index ix_responsible_authority_tenant on responsible_authority (tenant_id, kind);
