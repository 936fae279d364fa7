-- Questions between council, police and policing body on a guideline or a priority of a return, or on the whole
-- ('' as subject), each with what was said, which is only added to.
create table question_thread (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    quarter varchar(10) not null,
    subject varchar(20) not null,
    asked_by varchar(16) not null,
    asked_of varchar(16) not null,
    settled boolean not null,
    entries int not null,
    primary key (tenant_id, id),
    constraint uk_question_thread_id unique (id),
    constraint fk_question_thread_tenant foreign key (tenant_id) references tenant (id)
);
create index ix_question_thread_quarter on question_thread (tenant_id, quarter, settled);

create table question_entry (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    thread_id bigint not null,
    number int not null,
    kind varchar(12) not null,
    side varchar(16) not null,
    text text,
    said_by varchar(160) not null,
    said_by_id bigint not null,
    said_at datetime(6) not null,
    primary key (tenant_id, id),
    constraint uk_question_entry_id unique (id),
    constraint uk_question_entry unique (tenant_id, thread_id, number),
    constraint fk_question_entry_thread foreign key (tenant_id, thread_id) references question_thread (tenant_id, id),
    constraint fk_question_entry_person foreign key (said_by_id) references person (id)
);
