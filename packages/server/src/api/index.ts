export { exchangeRoutes, type RouteParts } from './exchange-routes.ts';
export { type HealthParts, healthRoutes } from './health-routes.ts';
