-- The words of plans as MySQL’s own full-text index finds them.
alter table plan_passage add fulltext index ft_plan_passage_words (words);
