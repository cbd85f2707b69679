CREATE TABLE `tombstone` (
	`number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tombstone_id` ON `tombstone` (`id`);--> statement-breakpoint
CREATE INDEX `tombstone_at` ON `tombstone` (`at`);--> statement-breakpoint
-- By hand from here on. The clock is the database's: a deleted row has no time of its own.
CREATE TRIGGER initiative_withdrawn AFTER UPDATE OF status ON initiative
WHEN old.status = 'published' AND new.status <> 'published'
BEGIN
  INSERT OR REPLACE INTO tombstone (id, at) VALUES (old.id, cast(unixepoch('subsec') * 1000 as integer));
END;--> statement-breakpoint
CREATE TRIGGER initiative_buried AFTER DELETE ON initiative
WHEN old.status = 'published'
BEGIN
  INSERT OR REPLACE INTO tombstone (id, at) VALUES (old.id, cast(unixepoch('subsec') * 1000 as integer));
END;--> statement-breakpoint
CREATE TRIGGER initiative_back AFTER UPDATE OF status ON initiative
WHEN new.status = 'published' AND old.status <> 'published'
BEGIN
  DELETE FROM tombstone WHERE id = new.id;
END;--> statement-breakpoint
-- An import makes the ids of its rows from the source's, so one that was taken away may come again.
CREATE TRIGGER initiative_again AFTER INSERT ON initiative
WHEN new.status = 'published' AND EXISTS (SELECT 1 FROM tombstone WHERE id = new.id)
BEGIN
  DELETE FROM tombstone WHERE id = new.id;
END;
