import { KeepingListings } from './keeping-listings.js';
import { FitCandidates } from './storage/fit-candidates.js';
import { ListingSearch } from './storage/listing-search.js';
import { Listings } from './storage/listings.js';

export const LISTING_PROVIDERS = [Listings, ListingSearch, FitCandidates, KeepingListings];
