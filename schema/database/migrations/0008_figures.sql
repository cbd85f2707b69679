CREATE TABLE `figure` (
	`municipality` integer PRIMARY KEY NOT NULL,
	`total` integer NOT NULL,
	`in_naboskab` integer DEFAULT 0 NOT NULL,
	`in_mad` integer DEFAULT 0 NOT NULL,
	`in_have_natur` integer DEFAULT 0 NOT NULL,
	`in_klima_energi` integer DEFAULT 0 NOT NULL,
	`in_genbrug_reparation` integer DEFAULT 0 NOT NULL,
	`in_kultur_kunst` integer DEFAULT 0 NOT NULL,
	`in_idraet_bevaegelse` integer DEFAULT 0 NOT NULL,
	`in_boern_unge` integer DEFAULT 0 NOT NULL,
	`in_seniorer` integer DEFAULT 0 NOT NULL,
	`in_social_omsorg` integer DEFAULT 0 NOT NULL,
	`in_integration` integer DEFAULT 0 NOT NULL,
	`in_laering_vaerksted` integer DEFAULT 0 NOT NULL,
	`in_sundhed` integer DEFAULT 0 NOT NULL,
	`in_transport` integer DEFAULT 0 NOT NULL,
	`confirmed` integer NOT NULL,
	`older` integer NOT NULL,
	`never` integer NOT NULL,
	`unconfirmed` text NOT NULL,
	`towns` integer NOT NULL,
	`bare_towns` text NOT NULL,
	`bare` integer NOT NULL,
	`counted_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `missed_search` (
	`number` integer PRIMARY KEY NOT NULL,
	`month` text NOT NULL,
	`municipality` text NOT NULL,
	`words` text NOT NULL,
	`times` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `missed_search_words` ON `missed_search` (`month`,`municipality`,`words`);--> statement-breakpoint
CREATE INDEX `missed_search_often` ON `missed_search` (`municipality`,`month`) WHERE times >= 5;--> statement-breakpoint
CREATE TABLE `monthly_figure` (
	`municipality` integer NOT NULL,
	`month` text NOT NULL,
	`total` integer NOT NULL,
	`in_naboskab` integer DEFAULT 0 NOT NULL,
	`in_mad` integer DEFAULT 0 NOT NULL,
	`in_have_natur` integer DEFAULT 0 NOT NULL,
	`in_klima_energi` integer DEFAULT 0 NOT NULL,
	`in_genbrug_reparation` integer DEFAULT 0 NOT NULL,
	`in_kultur_kunst` integer DEFAULT 0 NOT NULL,
	`in_idraet_bevaegelse` integer DEFAULT 0 NOT NULL,
	`in_boern_unge` integer DEFAULT 0 NOT NULL,
	`in_seniorer` integer DEFAULT 0 NOT NULL,
	`in_social_omsorg` integer DEFAULT 0 NOT NULL,
	`in_integration` integer DEFAULT 0 NOT NULL,
	`in_laering_vaerksted` integer DEFAULT 0 NOT NULL,
	`in_sundhed` integer DEFAULT 0 NOT NULL,
	`in_transport` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`municipality`, `month`)
);
--> statement-breakpoint
CREATE TABLE `population` (
	`municipality` integer PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`inhabitants` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `area` ADD `outline` text;--> statement-breakpoint
ALTER TABLE `area` ADD `around` text;--> statement-breakpoint
CREATE INDEX `place_town` ON `place` (`municipality`,`population`) WHERE kind = 'town';