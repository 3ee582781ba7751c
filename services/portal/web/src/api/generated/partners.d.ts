export interface paths {
    "/public/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrganisationsController_listForAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrganisationsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrganisationsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MembershipsController_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MembershipsController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AgreementsController_list"];
        put?: never;
        post: operations["AgreementsController_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AgreementsController_inForce"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/possible-partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AgreementsController_possiblePartners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AgreementsController_read"];
        put: operations["AgreementsController_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AgreementsController_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AgreementsController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{id}/commitments/{commitmentId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AgreementsController_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{id}/commitments/{commitmentId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AgreementsController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        TextResponse: {
            fi: string;
            sv?: string;
            en?: string;
        };
        OrganisationResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: "wellbeing-region" | "municipality" | "association" | "parish" | "foundation" | "village-association" | "informal-group" | "influence-body";
            names: components["schemas"]["TextResponse"];
            /** @enum {string|null} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074" | null;
            serviceArea: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
            bilingual: boolean;
        };
        OrganisationListResponse: {
            items: components["schemas"]["OrganisationResponse"][];
            total: number;
        };
        MyMembershipResponse: {
            /** Format: uuid */
            membershipId: string;
            organisation: components["schemas"]["OrganisationResponse"];
            roles: ("service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "hyte-coordinator" | "reporting-officer" | "organisation-admin")[];
            /** Format: date-time */
            validFrom: string;
            /** Format: date-time */
            validTo: string | null;
        };
        MyMembershipListResponse: {
            items: components["schemas"]["MyMembershipResponse"][];
        };
        MembershipResponse: {
            /** Format: uuid */
            membershipId: string;
            /** Format: uuid */
            organisationId: string;
            roles: ("service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "hyte-coordinator" | "reporting-officer" | "organisation-admin")[];
            /** Format: date-time */
            validFrom: string;
            /** Format: date-time */
            validTo: string | null;
            /** Format: date-time */
            endedAt: string | null;
        };
        AgreementRowResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            /**
             * @description The language that the text is written in.
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            /** @description Its writer first. */
            parties: components["schemas"]["OrganisationResponse"][];
            /**
             * @description Where it stands now; what has run out is `ended`, what a party ended before its time `terminated`.
             * @enum {string}
             */
            status: "draft" | "signed" | "active" | "expiring" | "ended" | "terminated" | "withdrawn";
            purposes: ("placement" | "referral")[];
            fields: ("name" | "phone" | "language" | "needs")[];
            /** Format: date */
            startsOn: string | null;
            /**
             * Format: date
             * @description The last day; null while it goes on until ended.
             */
            endsOn: string | null;
            /**
             * Format: date-time
             * @description Since when it holds: its first day, or the last signature where that came later.
             */
            inForceFrom: string | null;
            /**
             * Format: date-time
             * @description The first instant at which it no longer holds.
             */
            validTo: string | null;
            /** @description Parties whose signature a draft lacks. */
            waitingFor: string[];
        };
        AgreementCountsResponse: {
            status: {
                [key: string]: number;
            };
            /** @description By the partner’s id. */
            partner: {
                [key: string]: number;
            };
            endsWithin: {
                [key: string]: number;
            };
            waitingForUs: number;
        };
        AgreementListResponse: {
            items: components["schemas"]["AgreementRowResponse"][];
            total: number;
            /** @description How many there would be of each choice, the other filters kept. */
            counts: components["schemas"]["AgreementCountsResponse"];
            /** @description The partners of the counts. */
            partners: components["schemas"]["OrganisationResponse"][];
        };
        InForceResponse: {
            /** Format: uuid */
            id: string;
            parties: components["schemas"]["OrganisationResponse"][];
            purposes: ("placement" | "referral")[];
            fields: ("name" | "phone" | "language" | "needs")[];
            /** Format: date-time */
            validTo: string | null;
        };
        InForceListResponse: {
            items: components["schemas"]["InForceResponse"][];
            total: number;
        };
        TaskResponse: {
            /** Format: uuid */
            organisationId: string;
            text: string;
        };
        DoneResponse: {
            /** Format: uuid */
            organisationId: string;
            /** @enum {string} */
            role: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "hyte-coordinator" | "reporting-officer" | "organisation-admin";
            /** Format: date-time */
            at: string;
        };
        CommitmentResponse: {
            /** Format: uuid */
            organisationId: string;
            text: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            dueOn: string | null;
            done: components["schemas"]["DoneResponse"] | null;
        };
        AgreementEndingResponse: {
            /** Format: uuid */
            organisationId: string;
            /** @enum {string} */
            role: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "hyte-coordinator" | "reporting-officer" | "organisation-admin";
            /** Format: date-time */
            at: string;
            reason: string;
        };
        DoerResponse: {
            /** Format: uuid */
            organisationId: string;
            /** @enum {string} */
            role: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "hyte-coordinator" | "reporting-officer" | "organisation-admin";
        };
        TimelineEntryResponse: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            what: "drafted" | "changed" | "signed" | "activated" | "commitment-met" | "commitment-reopened" | "ended" | "withdrawn";
            /** @description Null for what followed by itself. */
            by: components["schemas"]["DoerResponse"] | null;
            /** @description The terms that a change made new. */
            terms: ("language" | "title" | "purpose" | "tasks" | "commitments" | "validFrom" | "validTo" | "reviewOn" | "economicObligations" | "purposes" | "fields")[];
            /** @description Whose signatures a change took away. */
            signaturesTakenFrom: string[];
            /** @description A commitment’s words, or the reason of a change or an ending. */
            text: string | null;
        };
        AgreementResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            /**
             * @description The language that the text is written in.
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            /** @description Its writer first. */
            parties: components["schemas"]["OrganisationResponse"][];
            /**
             * @description Where it stands now; what has run out is `ended`, what a party ended before its time `terminated`.
             * @enum {string}
             */
            status: "draft" | "signed" | "active" | "expiring" | "ended" | "terminated" | "withdrawn";
            purposes: ("placement" | "referral")[];
            fields: ("name" | "phone" | "language" | "needs")[];
            /** Format: date */
            startsOn: string | null;
            /**
             * Format: date
             * @description The last day; null while it goes on until ended.
             */
            endsOn: string | null;
            /**
             * Format: date-time
             * @description Since when it holds: its first day, or the last signature where that came later.
             */
            inForceFrom: string | null;
            /**
             * Format: date-time
             * @description The first instant at which it no longer holds.
             */
            validTo: string | null;
            /** @description Parties whose signature a draft lacks. */
            waitingFor: string[];
            /** @description Counts the wordings: sign and change what you have read. */
            version: number;
            purpose: string;
            tasks: components["schemas"]["TaskResponse"][];
            commitments: components["schemas"]["CommitmentResponse"][];
            /** Format: date */
            reviewOn: string | null;
            /** @description Null where there are none. */
            economicObligations: string | null;
            signatures: components["schemas"]["DoneResponse"][];
            ending: components["schemas"]["AgreementEndingResponse"] | null;
            /** @description Oldest first. */
            timeline: components["schemas"]["TimelineEntryResponse"][];
        };
        TaskRequest: {
            /**
             * Format: uuid
             * @description The party that does it.
             */
            organisationId: string;
            /** @example Ohjaa asiakkaan toimintaan. */
            text: string;
        };
        CommitmentRequest: {
            /**
             * Format: uuid
             * @description The party that does it.
             */
            organisationId: string;
            /** @example Ohjaa asiakkaan toimintaan. */
            text: string;
            /**
             * Format: uuid
             * @description The same as before where it was there before.
             */
            id?: string | null;
            /**
             * Format: date
             * @example 2027-03-31
             */
            dueOn?: string | null;
        };
        DraftAgreementRequest: {
            /**
             * @description The one language that the text is written in.
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            /** @example Saattaen mukaan */
            title: string;
            purpose?: string;
            tasks?: components["schemas"]["TaskRequest"][];
            commitments?: components["schemas"]["CommitmentRequest"][];
            /**
             * Format: date
             * @example 2027-01-01
             */
            startsOn?: string | null;
            /**
             * Format: date
             * @description The last day; null while it goes on until ended.
             * @example 2027-12-31
             */
            endsOn?: string | null;
            /**
             * Format: date
             * @example 2027-06-01
             */
            reviewOn?: string | null;
            /** @description Null where there are none. */
            economicObligations?: string | null;
            purposes?: ("placement" | "referral")[];
            fields?: ("name" | "phone" | "language" | "needs")[];
            /** @description With whom. They stay the same for good. */
            partners: string[];
        };
        ChangeAgreementRequest: {
            /**
             * @description The one language that the text is written in.
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            /** @example Saattaen mukaan */
            title: string;
            purpose?: string;
            tasks?: components["schemas"]["TaskRequest"][];
            commitments?: components["schemas"]["CommitmentRequest"][];
            /**
             * Format: date
             * @example 2027-01-01
             */
            startsOn?: string | null;
            /**
             * Format: date
             * @description The last day; null while it goes on until ended.
             * @example 2027-12-31
             */
            endsOn?: string | null;
            /**
             * Format: date
             * @example 2027-06-01
             */
            reviewOn?: string | null;
            /** @description Null where there are none. */
            economicObligations?: string | null;
            purposes?: ("placement" | "referral")[];
            fields?: ("name" | "phone" | "language" | "needs")[];
            /** @description The wording that was changed: if there is a newer one, nothing is overwritten. */
            version: number;
            /** @description Said on purpose where somebody has signed: a new wording takes their signatures away. */
            takesSignatures?: boolean;
            /** @description Why, for the other parties. */
            reason?: string | null;
        };
        SignAgreementRequest: {
            /** @description The wording that was read. */
            version: number;
        };
        EndAgreementRequest: {
            /** @example Toiminta loppuu. */
            reason: string;
        };
        Problem: {
            /** @example urn:pirtti:problem:not-found */
            type: string;
            /** @description In the language of Accept-Language. */
            title: string;
            status: number;
            /** @example not-found */
            code: string;
            detail?: string;
            errorId?: string;
            details?: {
                [key: string]: unknown;
            };
            errors?: {
                pointer: string;
                rule: string;
                message: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    OrganisationsController_listForAll: {
        parameters: {
            query?: {
                /** @description Those that live in it or serve it. */
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationListResponse"];
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationResponse"];
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationsController_list: {
        parameters: {
            query?: {
                /** @description Those that live in it or serve it. */
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            };
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationListResponse"];
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MembershipsController_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyMembershipListResponse"];
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MembershipsController_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipResponse"];
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgreementsController_list: {
        parameters: {
            query?: {
                /** @description In the title or in a partner’s name. */
                text?: string;
                status?: "draft" | "signed" | "active" | "expiring" | "ended" | "terminated" | "withdrawn";
                partner?: string;
                /** @description In force, and ends this soon. */
                endsWithin?: "90-days" | "12-months";
                /** @description Those that lack one’s own signature. */
                waitingForUs?: boolean;
                sort?: "latest" | "title" | "partner" | "ends";
                page?: number;
                pageSize?: number;
            };
            header: {
                "accept-language": string;
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementListResponse"];
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgreementsController_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftAgreementRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementResponse"];
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgreementsController_inForce: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InForceListResponse"];
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgreementsController_possiblePartners: {
        parameters: {
            query: {
                text: string;
            };
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationListResponse"];
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgreementsController_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementResponse"];
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgreementsController_edit: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAgreementRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementResponse"];
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgreementsController_sign: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignAgreementRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementResponse"];
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgreementsController_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndAgreementRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementResponse"];
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgreementsController_complete: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path: {
                id: string;
                commitmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementResponse"];
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgreementsController_reopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path: {
                id: string;
                commitmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementResponse"];
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
