export { exchangeRoutes, type RouteParts } from './exchange-routes.ts';
export { type HealthParts, healthRoutes } from './health-routes.ts';
export { API_PATH, apiDocument } from './programs/document.ts';
export { OPERATIONS } from './programs/operations.ts';
export { type ProgramsParts, programRoutes } from './programs/routes.ts';
