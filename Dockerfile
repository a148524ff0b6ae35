# The service, without a database: docker-compose.yml gives it one.

FROM node:22-bookworm-slim AS page
WORKDIR /build/frontend
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN npm ci --no-audit --no-fund
COPY frontend ./
RUN npm run build

FROM maven:3.9-eclipse-temurin-21 AS service
WORKDIR /build
COPY .mvn .mvn
COPY pom.xml LICENSE LICENSE-standalone NOTICE ./
COPY src src
COPY cypher cypher
COPY seeds seeds
COPY --from=page /build/frontend/dist frontend/dist
RUN mvn --batch-mode --no-transfer-progress -Dfrontend.skip=true -Dmaven.test.skip=true package

FROM eclipse-temurin:21-jre-alpine
RUN addgroup -S explorer && adduser -S -G explorer -h /home/explorer explorer \
	&& mkdir -p /home/explorer/data && chown explorer:explorer /home/explorer/data
WORKDIR /home/explorer
COPY --from=service /build/target/agency-network-explorer.jar /opt/agency-network-explorer.jar
USER explorer
# Loopback is the container's own inside a container; which addresses reach it is for whoever publishes the port.
ENV SERVER_ADDRESS=0.0.0.0
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
	CMD wget -q -O /dev/null http://127.0.0.1:8080/api/dataset || exit 1
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "/opt/agency-network-explorer.jar"]
