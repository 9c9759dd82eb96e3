// Starts the service on a port of its own choice and says where it listens.
import "reflect-metadata";
import { Module } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { AssessmentController } from "./assessment.controller";

@Module({ controllers: [AssessmentController] })
class AppModule {}

async function main(): Promise<void> {
  const app = await NestFactory.create(AppModule, { logger: ["error", "warn"] });
  await app.listen(0, "127.0.0.1");
  console.log(await app.getUrl());
}

void main();
