#!/usr/bin/env bash
# At MySQL's first start: the databases, and an account each for those who use them. The portal's own account gets its
# rights, table by table, from the portal's first start; the owner's may change the tables.
mysql --protocol=socket -uroot -p"$MYSQL_ROOT_PASSWORD" <<SQL
create database portal;
create database keycloak;
create user 'portal_owner'@'%' identified by '$PORTAL_DATABASE_OWNER_PASSWORD';
create user 'portal'@'%' identified by '$PORTAL_DATABASE_PASSWORD';
create user 'keycloak'@'%' identified by '$KEYCLOAK_DATABASE_PASSWORD';
grant all on portal.* to 'portal_owner'@'%' with grant option;
grant all on keycloak.* to 'keycloak'@'%';
SQL
