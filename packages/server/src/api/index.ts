export { exchangeRoutes, type RouteParts } from './exchange-routes.ts';
