CREATE TABLE "engagement_snapshots" (
	"item_id" uuid NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"likes" integer,
	"shares" integer,
	"comments" integer,
	"views" bigint,
	CONSTRAINT "engagement_snapshots_item_id_at_pk" PRIMARY KEY("item_id","at")
);
--> statement-breakpoint
CREATE TABLE "follow_ups" (
	"item_id" uuid PRIMARY KEY NOT NULL,
	"source_id" uuid NOT NULL,
	"due_at" timestamp(3) with time zone NOT NULL,
	"looks" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "item_revisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"item_id" uuid NOT NULL,
	"replaced_at" timestamp(3) with time zone NOT NULL,
	"title" text,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "subscriptions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"source_id" uuid,
	"protocol" text NOT NULL,
	"hub" text NOT NULL,
	"topic" text NOT NULL,
	"secret" text NOT NULL,
	"state" text NOT NULL,
	"due_at" timestamp(3) with time zone NOT NULL,
	"lease_ends_at" timestamp(3) with time zone,
	"last_delivery_at" timestamp(3) with time zone,
	"failures" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "subscriptions_source_id_unique" UNIQUE("source_id")
);
--> statement-breakpoint
ALTER TABLE "crawls" ADD COLUMN "kind" text DEFAULT 'visit' NOT NULL;--> statement-breakpoint
ALTER TABLE "items" ADD COLUMN "removed_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "mention_rollups" ADD COLUMN "historic_negative" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "mentions" ADD COLUMN "historic" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "host" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "rhythm" jsonb;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "history_cursor" jsonb;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "history_state" text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "history_items" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "listens" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "listened_until" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "follow_ups_due" ON "follow_ups" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "follow_ups_source" ON "follow_ups" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "item_revisions_item" ON "item_revisions" USING btree ("item_id","id");--> statement-breakpoint
CREATE INDEX "subscriptions_due" ON "subscriptions" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "crawls_missed" ON "crawls" USING btree ("finished_at") WHERE "crawls"."missed" is not null;--> statement-breakpoint
CREATE INDEX "sources_history" ON "sources" USING btree ("history_state");