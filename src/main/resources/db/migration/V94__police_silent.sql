-- Whether the return went on without the police, because their date had passed.

alter table quarterly_return add police_silent boolean not null default false;
