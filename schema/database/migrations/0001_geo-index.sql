-- What is derived from `initiative`: the pyramid (cell), the counts (tally) and the text index.
-- Triggers keep them in the transaction of the write. A bulk load puts a row into bulk_load for the length
-- of its transaction and does their work once for all its rows (worker/store/bulk.ts).

-- Only published rows can be found. The text index reads its columns from here, so a list needs no join.
CREATE VIEW published AS
select number, slug, id, name, name_en, summary, summary_en, category, audience, price, address, postcode, town,
  municipality, lng, lat, precision, opening_hours, contact, source, source_url, confirmed_at, updated_at,
  key, x, y, search_name, search_words, facets
from initiative where status = 'published';
--> statement-breakpoint
CREATE VIRTUAL TABLE initiative_text USING fts5(
  search_name, search_words, facets,
  number unindexed, slug unindexed, id unindexed, name unindexed, name_en unindexed, summary unindexed,
  summary_en unindexed, category unindexed, audience unindexed, price unindexed, address unindexed,
  postcode unindexed, town unindexed, municipality unindexed, lng unindexed, lat unindexed,
  precision unindexed, opening_hours unindexed, contact unindexed, source unindexed, source_url unindexed,
  confirmed_at unindexed, updated_at unindexed, key unindexed, x unindexed, y unindexed,
  content='published', content_rowid='number', detail=column, tokenize='unicode61 remove_diacritics 0'
);
--> statement-breakpoint
CREATE TRIGGER initiative_added AFTER INSERT ON initiative
when new.status = 'published' and not exists (select 1 from bulk_load)
begin
  insert into cell (id, total, sum_x, sum_y, sum_number,
    in_naboskab, in_mad, in_have_natur, in_klima_energi, in_genbrug_reparation, in_kultur_kunst, in_idraet_bevaegelse, in_boern_unge, in_seniorer, in_social_omsorg, in_integration, in_laering_vaerksted, in_sundhed, in_transport)
  select level.value * 4294967296 + (new.key >> (48 - 2 * level.value)), 1, new.x, new.y, new.number,
    new.category = 'naboskab',
    new.category = 'mad',
    new.category = 'have-natur',
    new.category = 'klima-energi',
    new.category = 'genbrug-reparation',
    new.category = 'kultur-kunst',
    new.category = 'idraet-bevaegelse',
    new.category = 'boern-unge',
    new.category = 'seniorer',
    new.category = 'social-omsorg',
    new.category = 'integration',
    new.category = 'laering-vaerksted',
    new.category = 'sundhed',
    new.category = 'transport'
  from json_each('[7,8,9,10,11,12,13,14,15]') level
  where new.key is not null
  on conflict (id) do update set total = total + 1,
    sum_x = sum_x + excluded.sum_x, sum_y = sum_y + excluded.sum_y, sum_number = sum_number + excluded.sum_number,
    in_naboskab = in_naboskab + excluded.in_naboskab,
    in_mad = in_mad + excluded.in_mad,
    in_have_natur = in_have_natur + excluded.in_have_natur,
    in_klima_energi = in_klima_energi + excluded.in_klima_energi,
    in_genbrug_reparation = in_genbrug_reparation + excluded.in_genbrug_reparation,
    in_kultur_kunst = in_kultur_kunst + excluded.in_kultur_kunst,
    in_idraet_bevaegelse = in_idraet_bevaegelse + excluded.in_idraet_bevaegelse,
    in_boern_unge = in_boern_unge + excluded.in_boern_unge,
    in_seniorer = in_seniorer + excluded.in_seniorer,
    in_social_omsorg = in_social_omsorg + excluded.in_social_omsorg,
    in_integration = in_integration + excluded.in_integration,
    in_laering_vaerksted = in_laering_vaerksted + excluded.in_laering_vaerksted,
    in_sundhed = in_sundhed + excluded.in_sundhed,
    in_transport = in_transport + excluded.in_transport;
  insert into tally (municipality, total, changes,
    in_naboskab, in_mad, in_have_natur, in_klima_energi, in_genbrug_reparation, in_kultur_kunst, in_idraet_bevaegelse, in_boern_unge, in_seniorer, in_social_omsorg, in_integration, in_laering_vaerksted, in_sundhed, in_transport)
  select coalesce(cast(new.municipality as integer), 0), 1, 1,
    new.category = 'naboskab',
    new.category = 'mad',
    new.category = 'have-natur',
    new.category = 'klima-energi',
    new.category = 'genbrug-reparation',
    new.category = 'kultur-kunst',
    new.category = 'idraet-bevaegelse',
    new.category = 'boern-unge',
    new.category = 'seniorer',
    new.category = 'social-omsorg',
    new.category = 'integration',
    new.category = 'laering-vaerksted',
    new.category = 'sundhed',
    new.category = 'transport'
  where true
  on conflict (municipality) do update set total = total + 1, changes = changes + 1,
    in_naboskab = in_naboskab + excluded.in_naboskab,
    in_mad = in_mad + excluded.in_mad,
    in_have_natur = in_have_natur + excluded.in_have_natur,
    in_klima_energi = in_klima_energi + excluded.in_klima_energi,
    in_genbrug_reparation = in_genbrug_reparation + excluded.in_genbrug_reparation,
    in_kultur_kunst = in_kultur_kunst + excluded.in_kultur_kunst,
    in_idraet_bevaegelse = in_idraet_bevaegelse + excluded.in_idraet_bevaegelse,
    in_boern_unge = in_boern_unge + excluded.in_boern_unge,
    in_seniorer = in_seniorer + excluded.in_seniorer,
    in_social_omsorg = in_social_omsorg + excluded.in_social_omsorg,
    in_integration = in_integration + excluded.in_integration,
    in_laering_vaerksted = in_laering_vaerksted + excluded.in_laering_vaerksted,
    in_sundhed = in_sundhed + excluded.in_sundhed,
    in_transport = in_transport + excluded.in_transport;
  insert into initiative_text (rowid, search_name, search_words, facets)
  select new.number, new.search_name, new.search_words, new.facets where true;
end;
--> statement-breakpoint
CREATE TRIGGER initiative_removed AFTER DELETE ON initiative
when old.status = 'published'
begin
  delete from cell
  where total = 1 and id in (
    select level.value * 4294967296 + (old.key >> (48 - 2 * level.value)) from json_each('[7,8,9,10,11,12,13,14,15]') level where old.key is not null);
  update cell set total = total - 1,
    sum_x = sum_x - old.x, sum_y = sum_y - old.y, sum_number = sum_number - old.number,
    in_naboskab = in_naboskab - (old.category = 'naboskab'),
    in_mad = in_mad - (old.category = 'mad'),
    in_have_natur = in_have_natur - (old.category = 'have-natur'),
    in_klima_energi = in_klima_energi - (old.category = 'klima-energi'),
    in_genbrug_reparation = in_genbrug_reparation - (old.category = 'genbrug-reparation'),
    in_kultur_kunst = in_kultur_kunst - (old.category = 'kultur-kunst'),
    in_idraet_bevaegelse = in_idraet_bevaegelse - (old.category = 'idraet-bevaegelse'),
    in_boern_unge = in_boern_unge - (old.category = 'boern-unge'),
    in_seniorer = in_seniorer - (old.category = 'seniorer'),
    in_social_omsorg = in_social_omsorg - (old.category = 'social-omsorg'),
    in_integration = in_integration - (old.category = 'integration'),
    in_laering_vaerksted = in_laering_vaerksted - (old.category = 'laering-vaerksted'),
    in_sundhed = in_sundhed - (old.category = 'sundhed'),
    in_transport = in_transport - (old.category = 'transport')
  where id in (
    select level.value * 4294967296 + (old.key >> (48 - 2 * level.value)) from json_each('[7,8,9,10,11,12,13,14,15]') level where old.key is not null);
  update tally set total = total - 1, changes = changes + 1,
    in_naboskab = in_naboskab - (old.category = 'naboskab'),
    in_mad = in_mad - (old.category = 'mad'),
    in_have_natur = in_have_natur - (old.category = 'have-natur'),
    in_klima_energi = in_klima_energi - (old.category = 'klima-energi'),
    in_genbrug_reparation = in_genbrug_reparation - (old.category = 'genbrug-reparation'),
    in_kultur_kunst = in_kultur_kunst - (old.category = 'kultur-kunst'),
    in_idraet_bevaegelse = in_idraet_bevaegelse - (old.category = 'idraet-bevaegelse'),
    in_boern_unge = in_boern_unge - (old.category = 'boern-unge'),
    in_seniorer = in_seniorer - (old.category = 'seniorer'),
    in_social_omsorg = in_social_omsorg - (old.category = 'social-omsorg'),
    in_integration = in_integration - (old.category = 'integration'),
    in_laering_vaerksted = in_laering_vaerksted - (old.category = 'laering-vaerksted'),
    in_sundhed = in_sundhed - (old.category = 'sundhed'),
    in_transport = in_transport - (old.category = 'transport')
  where municipality = coalesce(cast(old.municipality as integer), 0);
  insert into initiative_text (initiative_text, rowid, search_name, search_words, facets)
  select 'delete', old.number, old.search_name, old.search_words, old.facets where true;
end;
--> statement-breakpoint
-- One count goes down and another up; for a row that enters or leaves the public set only one of them.
CREATE TRIGGER initiative_moved AFTER UPDATE OF status, category, municipality, number, key, x, y ON initiative
when (old.status = 'published' or new.status = 'published')
  and (old.status, old.category, old.municipality, old.number, old.key)
    is not (new.status, new.category, new.municipality, new.number, new.key)
begin
  delete from cell
  where total = 1 and old.status = 'published' and id in (
    select level.value * 4294967296 + (old.key >> (48 - 2 * level.value)) from json_each('[7,8,9,10,11,12,13,14,15]') level where old.key is not null);
  update cell set total = total - 1,
    sum_x = sum_x - old.x, sum_y = sum_y - old.y, sum_number = sum_number - old.number,
    in_naboskab = in_naboskab - (old.category = 'naboskab'),
    in_mad = in_mad - (old.category = 'mad'),
    in_have_natur = in_have_natur - (old.category = 'have-natur'),
    in_klima_energi = in_klima_energi - (old.category = 'klima-energi'),
    in_genbrug_reparation = in_genbrug_reparation - (old.category = 'genbrug-reparation'),
    in_kultur_kunst = in_kultur_kunst - (old.category = 'kultur-kunst'),
    in_idraet_bevaegelse = in_idraet_bevaegelse - (old.category = 'idraet-bevaegelse'),
    in_boern_unge = in_boern_unge - (old.category = 'boern-unge'),
    in_seniorer = in_seniorer - (old.category = 'seniorer'),
    in_social_omsorg = in_social_omsorg - (old.category = 'social-omsorg'),
    in_integration = in_integration - (old.category = 'integration'),
    in_laering_vaerksted = in_laering_vaerksted - (old.category = 'laering-vaerksted'),
    in_sundhed = in_sundhed - (old.category = 'sundhed'),
    in_transport = in_transport - (old.category = 'transport')
  where id in (
    select level.value * 4294967296 + (old.key >> (48 - 2 * level.value)) from json_each('[7,8,9,10,11,12,13,14,15]') level where old.key is not null and old.status = 'published');
  insert into cell (id, total, sum_x, sum_y, sum_number,
    in_naboskab, in_mad, in_have_natur, in_klima_energi, in_genbrug_reparation, in_kultur_kunst, in_idraet_bevaegelse, in_boern_unge, in_seniorer, in_social_omsorg, in_integration, in_laering_vaerksted, in_sundhed, in_transport)
  select level.value * 4294967296 + (new.key >> (48 - 2 * level.value)), 1, new.x, new.y, new.number,
    new.category = 'naboskab',
    new.category = 'mad',
    new.category = 'have-natur',
    new.category = 'klima-energi',
    new.category = 'genbrug-reparation',
    new.category = 'kultur-kunst',
    new.category = 'idraet-bevaegelse',
    new.category = 'boern-unge',
    new.category = 'seniorer',
    new.category = 'social-omsorg',
    new.category = 'integration',
    new.category = 'laering-vaerksted',
    new.category = 'sundhed',
    new.category = 'transport'
  from json_each('[7,8,9,10,11,12,13,14,15]') level
  where new.key is not null and new.status = 'published'
  on conflict (id) do update set total = total + 1,
    sum_x = sum_x + excluded.sum_x, sum_y = sum_y + excluded.sum_y, sum_number = sum_number + excluded.sum_number,
    in_naboskab = in_naboskab + excluded.in_naboskab,
    in_mad = in_mad + excluded.in_mad,
    in_have_natur = in_have_natur + excluded.in_have_natur,
    in_klima_energi = in_klima_energi + excluded.in_klima_energi,
    in_genbrug_reparation = in_genbrug_reparation + excluded.in_genbrug_reparation,
    in_kultur_kunst = in_kultur_kunst + excluded.in_kultur_kunst,
    in_idraet_bevaegelse = in_idraet_bevaegelse + excluded.in_idraet_bevaegelse,
    in_boern_unge = in_boern_unge + excluded.in_boern_unge,
    in_seniorer = in_seniorer + excluded.in_seniorer,
    in_social_omsorg = in_social_omsorg + excluded.in_social_omsorg,
    in_integration = in_integration + excluded.in_integration,
    in_laering_vaerksted = in_laering_vaerksted + excluded.in_laering_vaerksted,
    in_sundhed = in_sundhed + excluded.in_sundhed,
    in_transport = in_transport + excluded.in_transport;
  update tally set total = total - 1, changes = changes + 1,
    in_naboskab = in_naboskab - (old.category = 'naboskab'),
    in_mad = in_mad - (old.category = 'mad'),
    in_have_natur = in_have_natur - (old.category = 'have-natur'),
    in_klima_energi = in_klima_energi - (old.category = 'klima-energi'),
    in_genbrug_reparation = in_genbrug_reparation - (old.category = 'genbrug-reparation'),
    in_kultur_kunst = in_kultur_kunst - (old.category = 'kultur-kunst'),
    in_idraet_bevaegelse = in_idraet_bevaegelse - (old.category = 'idraet-bevaegelse'),
    in_boern_unge = in_boern_unge - (old.category = 'boern-unge'),
    in_seniorer = in_seniorer - (old.category = 'seniorer'),
    in_social_omsorg = in_social_omsorg - (old.category = 'social-omsorg'),
    in_integration = in_integration - (old.category = 'integration'),
    in_laering_vaerksted = in_laering_vaerksted - (old.category = 'laering-vaerksted'),
    in_sundhed = in_sundhed - (old.category = 'sundhed'),
    in_transport = in_transport - (old.category = 'transport')
  where municipality = coalesce(cast(old.municipality as integer), 0) and old.status = 'published';
  insert into tally (municipality, total, changes,
    in_naboskab, in_mad, in_have_natur, in_klima_energi, in_genbrug_reparation, in_kultur_kunst, in_idraet_bevaegelse, in_boern_unge, in_seniorer, in_social_omsorg, in_integration, in_laering_vaerksted, in_sundhed, in_transport)
  select coalesce(cast(new.municipality as integer), 0), 1, 1,
    new.category = 'naboskab',
    new.category = 'mad',
    new.category = 'have-natur',
    new.category = 'klima-energi',
    new.category = 'genbrug-reparation',
    new.category = 'kultur-kunst',
    new.category = 'idraet-bevaegelse',
    new.category = 'boern-unge',
    new.category = 'seniorer',
    new.category = 'social-omsorg',
    new.category = 'integration',
    new.category = 'laering-vaerksted',
    new.category = 'sundhed',
    new.category = 'transport'
  where new.status = 'published'
  on conflict (municipality) do update set total = total + 1, changes = changes + 1,
    in_naboskab = in_naboskab + excluded.in_naboskab,
    in_mad = in_mad + excluded.in_mad,
    in_have_natur = in_have_natur + excluded.in_have_natur,
    in_klima_energi = in_klima_energi + excluded.in_klima_energi,
    in_genbrug_reparation = in_genbrug_reparation + excluded.in_genbrug_reparation,
    in_kultur_kunst = in_kultur_kunst + excluded.in_kultur_kunst,
    in_idraet_bevaegelse = in_idraet_bevaegelse + excluded.in_idraet_bevaegelse,
    in_boern_unge = in_boern_unge + excluded.in_boern_unge,
    in_seniorer = in_seniorer + excluded.in_seniorer,
    in_social_omsorg = in_social_omsorg + excluded.in_social_omsorg,
    in_integration = in_integration + excluded.in_integration,
    in_laering_vaerksted = in_laering_vaerksted + excluded.in_laering_vaerksted,
    in_sundhed = in_sundhed + excluded.in_sundhed,
    in_transport = in_transport + excluded.in_transport;
end;
--> statement-breakpoint
-- What a pin shows has changed and no count has: only the version of the data goes up.
CREATE TRIGGER initiative_relabelled AFTER UPDATE OF name, slug, precision ON initiative
when new.status = 'published' and (old.name, old.slug, old.precision) is not (new.name, new.slug, new.precision)
  and (old.status, old.category, old.municipality, old.number, old.key)
    is (new.status, new.category, new.municipality, new.number, new.key)
begin
  update tally set changes = changes + 1 where municipality = coalesce(cast(new.municipality as integer), 0);
end;
--> statement-breakpoint
CREATE TRIGGER initiative_reworded AFTER UPDATE OF status, number, search_name, search_words, facets ON initiative
when (old.status = 'published' or new.status = 'published')
  and (old.status, old.number, old.search_name, old.search_words, old.facets)
    is not (new.status, new.number, new.search_name, new.search_words, new.facets)
begin
  insert into initiative_text (initiative_text, rowid, search_name, search_words, facets)
  select 'delete', old.number, old.search_name, old.search_words, old.facets where old.status = 'published';
  insert into initiative_text (rowid, search_name, search_words, facets)
  select new.number, new.search_name, new.search_words, new.facets where new.status = 'published';
  -- A tile for words is asked for under the version too.
  update tally set changes = changes + 1 where municipality = coalesce(cast(new.municipality as integer), 0);
end;
