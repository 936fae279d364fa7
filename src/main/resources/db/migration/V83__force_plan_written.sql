-- A force plan is written on screen: while it is prepared, it is the office's own business.
alter table force_plan add column state varchar(16) not null default 'PUBLISHED';

-- Whether a source names the area of focus without saying which priority it stands under.
alter table area_of_focus add column proposed boolean not null default false;

-- The national measures as the force plan takes them up; one that no area of focus takes up says why.
create table force_national (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    plan_id bigint not null,
    sort_order int not null,
    title varchar(300) not null,
    reason varchar(1000),
    primary key (tenant_id, id),
    constraint uk_force_national_id unique (id),
    constraint fk_force_national_plan foreign key (tenant_id, plan_id) references force_plan (tenant_id, id)
);

create table force_national_area (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    plan_id bigint not null,
    sort_order int not null,
    national_id bigint not null,
    area_id bigint not null,
    primary key (tenant_id, id),
    constraint uk_force_national_area_id unique (id),
    constraint uk_force_national_area unique (tenant_id, national_id, area_id),
    constraint fk_force_national_area_plan foreign key (tenant_id, plan_id) references force_plan (tenant_id, id),
    constraint fk_force_national_area_national foreign key (tenant_id, national_id)
        references force_national (tenant_id, id),
    constraint fk_force_national_area_area foreign key (tenant_id, area_id) references area_of_focus (tenant_id, id)
);
