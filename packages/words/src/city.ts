import { slugOf } from './slug.ts';

/** Capitals and seats whose zone is named after another city. */
const SEATS: Readonly<Record<string, string>> = {
  'Atlantic/Reykjavik': 'Reykjavík',
  'America/Sao_Paulo': 'Brasília',
  'America/Bogota': 'Bogotá',
  'America/Asuncion': 'Asunción',
  'America/Costa_Rica': 'San José',
  'Africa/Sao_Tome': 'São Tomé',
  'Pacific/Tongatapu': 'Nukuʻalofa',
  'Indian/Maldives': 'Malé',
  'Africa/Casablanca': 'Rabat',
  'Africa/Dar_es_Salaam': 'Dodoma',
  'Africa/Johannesburg': 'Pretoria',
  'Africa/Lagos': 'Abuja',
  'America/Guayaquil': 'Quito',
  'America/New_York': 'Washington',
  'America/Toronto': 'Ottawa',
  'Asia/Almaty': 'Astana',
  'Asia/Dubai': 'Abu Dhabi',
  'Asia/Ho_Chi_Minh': 'Hanoi',
  'Asia/Karachi': 'Islamabad',
  'Asia/Kolkata': 'New Delhi',
  'Asia/Shanghai': 'Beijing',
  'Australia/Sydney': 'Canberra',
  'Europe/Istanbul': 'Ankara',
  'Europe/Zurich': 'Bern',
  'Pacific/Auckland': 'Wellington',
  UTC: 'UTC',
};

/** A place with a clock on its wall. */
export interface Place {
  /** IANA zone: `Asia/Tokyo`. */
  readonly zone: string;
  /** The city's name where it is not the one of the zone: Washington for `America/New_York`. */
  readonly city?: string | undefined;
}

/** The key of what a language calls the city of a zone: `name-city.asia-tokyo`. */
export const cityKey = ({ zone }: Place): string => `name-city.${slugOf(zone)}`;

/** @returns the name of the city that a bare time would leave open, in English. */
export function cityOf(place: Place): string {
  if (place.city) return place.city;
  const last = place.zone.split('/').at(-1) ?? place.zone;
  return SEATS[place.zone] ?? last.replaceAll('_', ' ');
}
