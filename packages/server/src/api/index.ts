export { exchangeRoutes, type RouteParts } from './exchange-routes.ts';
export { type HealthParts, healthRoutes } from './health-routes.ts';

/** What case systems ask, and how they are answered: read for the first of them. */
export const loadPrograms = () => import('./programs/index.ts');
