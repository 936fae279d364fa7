# The portal's image: built from the project, run from the unpacked application by a user of its own.
FROM maven:3.9-eclipse-temurin-25 AS build
RUN apt-get update && apt-get install -y --no-install-recommends npm && rm -rf /var/lib/apt/lists/*
WORKDIR /project
COPY . .
RUN ./portal build /portal

FROM eclipse-temurin:25-jre
RUN useradd --system --no-create-home portal
WORKDIR /portal
COPY --from=build /portal .
USER portal
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-jar", "csp-portal.jar"]
