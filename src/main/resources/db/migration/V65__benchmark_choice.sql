-- How a measure is benchmarked, where a tenant has chosen otherwise than the portal does by itself; without a group it is
-- compared with the partnerships of its force area.
create table benchmark_choice (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    measure_id bigint not null,
    group_id bigint,
    average_method varchar(12) not null,
    band varchar(16) not null,
    tolerance decimal(9, 4) not null,
    recorded_by varchar(160) not null,
    recorded_at datetime(6) not null,
    withdrawn_by varchar(160),
    withdrawn_at datetime(6),
    primary key (tenant_id, id),
    constraint uk_benchmark_choice_id unique (id),
    constraint fk_benchmark_choice_measure foreign key (tenant_id, measure_id) references measure (tenant_id, id),
    constraint fk_benchmark_choice_group foreign key (tenant_id, group_id) references comparator_group (tenant_id, id)
);
