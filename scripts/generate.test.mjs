import { expect, it } from 'vitest';
import { schemaFor } from './generate.mjs';

it('tells the schema for another engine and changes nothing else', () => {
  const schema = `generator client {
  provider = "prisma-client"
  output   = "./generated/sqlite"
}

datasource db {
  provider = "sqlite"
}

model Fact {
  provider String @default("sqlite")
}
`;
  expect(schemaFor('postgresql', schema)).toBe(`generator client {
  provider = "prisma-client"
  output   = "./postgresql"
}

datasource db {
  provider = "postgresql"
}

model Fact {
  provider String @default("sqlite")
}
`);
});
