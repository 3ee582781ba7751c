import { placeInRegistry } from '../activity-fields.js';
import { contract } from '../contract.js';

export const PlaceRegisteredV1 = contract('activities.place-registered.v1', 'A place where people can meet was added to the registry.', placeInRegistry(), [{
  placeId: '4e0f9b1a-6f2d-4b8c-9a3e-7d5c1f2b8a64', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', kind: 'library', names: { fi: 'Kannuksen kaupunginkirjasto' }, municipalityCode: '217',
  everyday: true, runByVolunteers: false, accessibilityDescribed: true, validFrom: null, validTo: null,
}]);
