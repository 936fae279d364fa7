-- Mail that waits to be sent, written together with what it tells of. next_attempt is null once a mail was sent or
-- given up.

create table outbox_mail (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    recipient varchar(254) not null,
    subject varchar(300) not null,
    body varchar(2000) not null,
    created_at datetime(6) not null,
    attempts int not null,
    next_attempt datetime(6),
    sent_at datetime(6),
    failure varchar(500),
    primary key (tenant_id, id),
    constraint uk_outbox_mail_id unique (id),
    constraint fk_outbox_mail_tenant foreign key (tenant_id) references tenant (id)
);
create index ix_outbox_mail_next_attempt on outbox_mail (next_attempt);
create index ix_outbox_mail_sent_at on outbox_mail (sent_at);
