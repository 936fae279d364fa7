-- Where a return is, is read from above from the start; so is who brought it there. What was typed on lines stays the
-- partnership's own.
update return_event set audience = 'UP'
where kind in ('OPENED', 'DATES_MOVED', 'SUBMITTED', 'COMMENTED', 'POLICE_SILENT', 'JUDGED', 'SIGNED', 'QUERIED',
    'REOPENED', 'PUBLISHED');
