-- Most reads are of what stands now; a long history of revisions must not slow them down.

create index ix_figure_standing on figure (tenant_id, superseded_at, measure_id, period_start);
