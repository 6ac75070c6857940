CREATE TABLE "api_keys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"scope" text NOT NULL,
	"prefix" text NOT NULL,
	"hash" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"revoked_at" timestamp(3) with time zone,
	CONSTRAINT "api_keys_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "brand_competitors" (
	"brand_id" uuid NOT NULL,
	"competitor_id" uuid NOT NULL,
	CONSTRAINT "brand_competitors_brand_id_competitor_id_pk" PRIMARY KEY("brand_id","competitor_id")
);
--> statement-breakpoint
CREATE TABLE "brands" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"aliases" text[] DEFAULT '{}' NOT NULL,
	"handles" text[] DEFAULT '{}' NOT NULL,
	"timezone" text DEFAULT 'UTC' NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "brands_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "crawls" (
	"id" uuid PRIMARY KEY NOT NULL,
	"source_id" uuid NOT NULL,
	"planned_at" timestamp(3) with time zone NOT NULL,
	"started_at" timestamp(3) with time zone NOT NULL,
	"finished_at" timestamp(3) with time zone NOT NULL,
	"outcome" text NOT NULL,
	"reason" text,
	"detail" text,
	"status" integer,
	"bytes" integer DEFAULT 0 NOT NULL,
	"items_found" integer DEFAULT 0 NOT NULL,
	"items_new" integer DEFAULT 0 NOT NULL,
	"mentions_new" integer DEFAULT 0 NOT NULL,
	"missed" jsonb
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"message_id" uuid NOT NULL,
	"receiver_id" uuid NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp(3) with time zone NOT NULL,
	"leased_until" timestamp(3) with time zone,
	"first_attempt_at" timestamp(3) with time zone,
	"delivered_at" timestamp(3) with time zone,
	"last_reason" text,
	"created_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "delivery_attempts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"delivery_id" uuid NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"ok" boolean NOT NULL,
	"reason" text,
	"detail" text
);
--> statement-breakpoint
CREATE TABLE "digest_receivers" (
	"digest_id" uuid NOT NULL,
	"receiver_id" uuid NOT NULL,
	CONSTRAINT "digest_receivers_digest_id_receiver_id_pk" PRIMARY KEY("digest_id","receiver_id")
);
--> statement-breakpoint
CREATE TABLE "digest_runs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"digest_id" uuid NOT NULL,
	"due_at" timestamp(3) with time zone NOT NULL,
	"from_at" timestamp(3) with time zone NOT NULL,
	"to_at" timestamp(3) with time zone NOT NULL,
	"page" jsonb NOT NULL,
	"title" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "digests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"brand_id" uuid NOT NULL,
	"at" text NOT NULL,
	"timezone" text NOT NULL,
	"enabled" boolean DEFAULT true NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incident_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"incident_id" uuid NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"actor" text NOT NULL,
	"text" text
);
--> statement-breakpoint
CREATE TABLE "incidents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"brand_id" uuid NOT NULL,
	"rule_id" uuid,
	"rule_kind" text NOT NULL,
	"status" text NOT NULL,
	"severity" text NOT NULL,
	"title" text NOT NULL,
	"opened_at" timestamp(3) with time zone NOT NULL,
	"acknowledged_at" timestamp(3) with time zone,
	"recovered_at" timestamp(3) with time zone,
	"resolved_at" timestamp(3) with time zone,
	"resolution" text,
	"response" jsonb,
	"window" jsonb NOT NULL,
	"expected" jsonb NOT NULL,
	"peak_score" real NOT NULL,
	"told_strength" real NOT NULL,
	"told_at" timestamp(3) with time zone NOT NULL,
	"coverage" real,
	"evidence" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "item_keys" (
	"key" text PRIMARY KEY NOT NULL,
	"item_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"source_id" uuid,
	"connector" text NOT NULL,
	"guid" text,
	"url" text,
	"canonical_url" text,
	"host" text,
	"title" text,
	"text" text NOT NULL,
	"html" text,
	"author" text,
	"published_at" timestamp(3) with time zone,
	"updated_at" timestamp(3) with time zone,
	"first_seen_at" timestamp(3) with time zone NOT NULL,
	"language" text,
	"rating" real,
	"reach" integer,
	"engagement" jsonb,
	"fingerprint" text NOT NULL
) PARTITION BY RANGE ("id");
--> statement-breakpoint
CREATE TABLE "items_default" PARTITION OF "items" DEFAULT;
--> statement-breakpoint
CREATE TABLE "mention_keys" (
	"brand_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"mention_id" uuid NOT NULL,
	CONSTRAINT "mention_keys_brand_id_item_id_pk" PRIMARY KEY("brand_id","item_id")
);
--> statement-breakpoint
CREATE TABLE "mention_rollups" (
	"brand_id" uuid NOT NULL,
	"bucket" timestamp(3) with time zone NOT NULL,
	"negative" integer DEFAULT 0 NOT NULL,
	"neutral" integer DEFAULT 0 NOT NULL,
	"positive" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "mention_rollups_brand_id_bucket_pk" PRIMARY KEY("brand_id","bucket")
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"item_id" uuid NOT NULL,
	"brand_id" uuid NOT NULL,
	"sentiment" text NOT NULL,
	"scored_as" text NOT NULL,
	"score" real NOT NULL,
	"confidence" real NOT NULL,
	"evidence" jsonb NOT NULL,
	"spans" jsonb NOT NULL,
	"scorer" text NOT NULL,
	"relevant" boolean DEFAULT true NOT NULL,
	"status" text DEFAULT 'new' NOT NULL,
	"assignee" text,
	"response" jsonb,
	"published_at" timestamp(3) with time zone NOT NULL,
	"first_seen_at" timestamp(3) with time zone NOT NULL,
	"source_id" uuid,
	"connector" text NOT NULL,
	"host" text,
	"author" text,
	"language" text,
	"fingerprint" text NOT NULL
) PARTITION BY RANGE ("id");
--> statement-breakpoint
CREATE TABLE "mentions_default" PARTITION OF "mentions" DEFAULT;
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"event_key" text NOT NULL,
	"incident_id" uuid,
	"body" jsonb NOT NULL,
	"page" jsonb,
	"created_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "receivers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"settings" text NOT NULL,
	"disabled_reason" text,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "receivers_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "rule_receivers" (
	"rule_id" uuid NOT NULL,
	"receiver_id" uuid NOT NULL,
	CONSTRAINT "rule_receivers_rule_id_receiver_id_pk" PRIMARY KEY("rule_id","receiver_id")
);
--> statement-breakpoint
CREATE TABLE "rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"brand_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"settings" jsonb NOT NULL,
	"enabled" boolean DEFAULT true NOT NULL,
	"evaluated_through" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" uuid PRIMARY KEY NOT NULL,
	"connector" text NOT NULL,
	"key_hash" text NOT NULL,
	"title" text,
	"settings" text NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"interval_seconds" integer NOT NULL,
	"next_due_at" timestamp(3) with time zone NOT NULL,
	"cursor" jsonb NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"leased_until" timestamp(3) with time zone,
	"last_crawl_at" timestamp(3) with time zone,
	"last_success_at" timestamp(3) with time zone,
	"last_error" text,
	"created_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "brand_competitors" ADD CONSTRAINT "brand_competitors_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brand_competitors" ADD CONSTRAINT "brand_competitors_competitor_id_brands_id_fk" FOREIGN KEY ("competitor_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crawls" ADD CONSTRAINT "crawls_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_receiver_id_receivers_id_fk" FOREIGN KEY ("receiver_id") REFERENCES "public"."receivers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_attempts" ADD CONSTRAINT "delivery_attempts_delivery_id_deliveries_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."deliveries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest_receivers" ADD CONSTRAINT "digest_receivers_digest_id_digests_id_fk" FOREIGN KEY ("digest_id") REFERENCES "public"."digests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest_receivers" ADD CONSTRAINT "digest_receivers_receiver_id_receivers_id_fk" FOREIGN KEY ("receiver_id") REFERENCES "public"."receivers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest_runs" ADD CONSTRAINT "digest_runs_digest_id_digests_id_fk" FOREIGN KEY ("digest_id") REFERENCES "public"."digests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digests" ADD CONSTRAINT "digests_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incident_events" ADD CONSTRAINT "incident_events_incident_id_incidents_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incidents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_rule_id_rules_id_fk" FOREIGN KEY ("rule_id") REFERENCES "public"."rules"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mention_keys" ADD CONSTRAINT "mention_keys_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mention_rollups" ADD CONSTRAINT "mention_rollups_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_incident_id_incidents_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incidents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rule_receivers" ADD CONSTRAINT "rule_receivers_rule_id_rules_id_fk" FOREIGN KEY ("rule_id") REFERENCES "public"."rules"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rule_receivers" ADD CONSTRAINT "rule_receivers_receiver_id_receivers_id_fk" FOREIGN KEY ("receiver_id") REFERENCES "public"."receivers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rules" ADD CONSTRAINT "rules_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "crawls_source" ON "crawls" USING btree ("source_id","id");--> statement-breakpoint
CREATE INDEX "crawls_finished" ON "crawls" USING btree ("finished_at");--> statement-breakpoint
CREATE UNIQUE INDEX "deliveries_once" ON "deliveries" USING btree ("message_id","receiver_id");--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "deliveries" USING btree ("state","next_attempt_at");--> statement-breakpoint
CREATE INDEX "deliveries_receiver" ON "deliveries" USING btree ("receiver_id","id");--> statement-breakpoint
CREATE INDEX "delivery_attempts_delivery" ON "delivery_attempts" USING btree ("delivery_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "digest_runs_once" ON "digest_runs" USING btree ("digest_id","due_at");--> statement-breakpoint
CREATE INDEX "incident_events_incident" ON "incident_events" USING btree ("incident_id","id");--> statement-breakpoint
CREATE INDEX "incidents_brand" ON "incidents" USING btree ("brand_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "incidents_one_live_per_rule" ON "incidents" USING btree ("rule_id") WHERE "incidents"."status" <> 'resolved';--> statement-breakpoint
CREATE INDEX "item_keys_item" ON "item_keys" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "items_fingerprint" ON "items" USING btree ("fingerprint");--> statement-breakpoint
CREATE INDEX "mentions_brand" ON "mentions" USING btree ("brand_id","id");--> statement-breakpoint
CREATE INDEX "mentions_item" ON "mentions" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "mentions_brand_time" ON "mentions" USING btree ("brand_id","published_at");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_event" ON "messages" USING btree ("event_key");--> statement-breakpoint
CREATE INDEX "messages_incident" ON "messages" USING btree ("incident_id");--> statement-breakpoint
CREATE INDEX "rules_brand" ON "rules" USING btree ("brand_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sources_identity" ON "sources" USING btree ("connector","key_hash");--> statement-breakpoint
CREATE INDEX "sources_due" ON "sources" USING btree ("next_due_at");