export interface paths {
    "/client-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClientsController_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClientsController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClientsController_read"];
        put: operations["ClientsController_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}/screenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClientsController_screen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ClientsController_recordNeeds"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consent-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConsentsController_text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConsentsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consents/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConsentsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReferralsController_list"];
        put?: never;
        post: operations["ReferralsController_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReferralsController_read"];
        put: operations["ReferralsController_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralsController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/declining": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralsController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeskController_desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeskController_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeskController_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeskController_meet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/placement-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeskController_requestPlacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/placement-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeskController_withdrawPlacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeskController_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeskController_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/placements/{placementId}/window": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WindowController_look"];
        put?: never;
        post?: never;
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
        ClientSearchRequest: {
            text: string;
        };
        ClientSummaryResponse: {
            /** Format: uuid */
            id: string;
            /** @example ASIAKAS-0001 */
            number: string;
            givenName: string;
            familyName: string;
            /** @enum {string} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            birthYear: number | null;
            openReferrals: number;
        };
        ClientListResponse: {
            items: components["schemas"]["ClientSummaryResponse"][];
            total: number;
        };
        ClientRequest: {
            givenName: string;
            familyName: string;
            phone?: string | null;
            /** Format: email */
            email?: string | null;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
            /** @enum {string} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            birthYear?: number | null;
            targetGroups: ("everyone" | "older-living-alone" | "older-remote-village" | "recently-retired" | "widowed" | "older-other" | "unemployed-under-25" | "unemployed" | "long-term-unemployed" | "low-education" | "mental-health" | "substance-use" | "immigrant-weak-finnish" | "refugee-background" | "family-at-risk" | "single-parent" | "low-income-family" | "immigrant-family" | "child" | "young" | "young-adult-20-29" | "carer" | "disability" | "working-age")[];
            /**
             * @description Turvakielto: nothing of where the person lives leaves this service.
             * @default false
             */
            addressProtected: boolean;
            /**
             * @description The person does not want their municipality to be counted.
             * @default false
             */
            hidesMunicipality: boolean;
        };
        ScreeningResponse: {
            /** Format: uuid */
            id: string;
            instrument: string;
            version: string;
            /** Format: date */
            conductedOn: string;
            /** @enum {string} */
            band: "not-lonely" | "sometimes-lonely" | "lonely" | "not-answered";
        };
        BarrierResponse: {
            /** @enum {string} */
            code: "transport" | "cost" | "information" | "health-function" | "hearing-vision" | "memory" | "language" | "digital-skills" | "fear-insecurity" | "shame-stigma" | "no-companion" | "care-duty" | "time" | "accessibility-building" | "no-suitable-activity" | "other";
            /** Format: date */
            identifiedOn: string;
            /** @enum {string|null} */
            solution: "school-transport-seat" | "carpool" | "volunteer-ride" | "public-transport" | "companion" | "free-of-charge" | "told-about-it" | "interpreter" | "accessible-place" | "digital-support" | "other" | null;
            /** Format: date */
            solvedOn: string | null;
        };
        NeedsResponse: {
            barriers: components["schemas"]["BarrierResponse"][];
            wishes: ("company" | "someone-to-talk-to" | "peer-support" | "exercise" | "culture" | "doing-things" | "learning-something" | "being-useful" | "outdoors")[];
        };
        TextResponse: {
            fi: string;
            sv?: string;
            en?: string;
        };
        NamedOrganisationResponse: {
            /** Format: uuid */
            id: string;
            /** @description Null while the registry has not told of it. */
            names: components["schemas"]["TextResponse"] | null;
        };
        ConsentResponse: {
            /** Format: uuid */
            id: string;
            textVersion: string;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
            purposes: "placement"[];
            fields: ("name" | "phone" | "language" | "needs")[];
            recipients: components["schemas"]["NamedOrganisationResponse"][];
            /** @enum {string} */
            how: "on-screen" | "on-paper" | "by-voice";
            /** Format: date-time */
            recordedAt: string;
            /** Format: date */
            validUntil: string;
            /** Format: date-time */
            withdrawnAt: string | null;
            /** @enum {string} */
            status: "active" | "withdrawn" | "expired";
        };
        ClientReferralResponse: {
            /** Format: uuid */
            id: string;
            /** @example L-00012 */
            number: string;
            /** @enum {string} */
            status: "draft" | "sent" | "assigned" | "in-support" | "placement-requested" | "placed" | "on-hold" | "completed" | "returned" | "not-reached" | "declined" | "revoked" | "transferred" | "expired" | "cancelled" | "entered-in-error";
            activityNames: components["schemas"]["TextResponse"] | null;
            /** Format: date-time */
            createdAt: string;
        };
        ClientResponse: {
            /** Format: uuid */
            id: string;
            /** @example ASIAKAS-0001 */
            number: string;
            givenName: string;
            familyName: string;
            /** @enum {string} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            birthYear: number | null;
            openReferrals: number;
            phone: string | null;
            email: string | null;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
            targetGroups: ("everyone" | "older-living-alone" | "older-remote-village" | "recently-retired" | "widowed" | "older-other" | "unemployed-under-25" | "unemployed" | "long-term-unemployed" | "low-education" | "mental-health" | "substance-use" | "immigrant-weak-finnish" | "refugee-background" | "family-at-risk" | "single-parent" | "low-income-family" | "immigrant-family" | "child" | "young" | "young-adult-20-29" | "carer" | "disability" | "working-age")[];
            /** @enum {string} */
            ageBand: "0-6" | "7-12" | "13-17" | "18-24" | "25-29" | "30-64" | "65-74" | "75-84" | "85+" | "unknown";
            addressProtected: boolean;
            hidesMunicipality: boolean;
            screenings: components["schemas"]["ScreeningResponse"][];
            needs: components["schemas"]["NeedsResponse"];
            consents: components["schemas"]["ConsentResponse"][];
            referrals: components["schemas"]["ClientReferralResponse"][];
        };
        ScreeningRequest: {
            /** @enum {string} */
            instrument: "finsote-lonely-1";
            answer: number | "not-answered";
            /** Format: date */
            conductedOn: string;
        };
        NeedsRequest: {
            barriers: ("transport" | "cost" | "information" | "health-function" | "hearing-vision" | "memory" | "language" | "digital-skills" | "fear-insecurity" | "shame-stigma" | "no-companion" | "care-duty" | "time" | "accessibility-building" | "no-suitable-activity" | "other")[];
            wishes: ("company" | "someone-to-talk-to" | "peer-support" | "exercise" | "culture" | "doing-things" | "learning-something" | "being-useful" | "outdoors")[];
        };
        LabelResponse: {
            fi: string;
            sv: string;
            en: string;
        };
        ConsentTextResponse: {
            version: string;
            /** @description With {recipients} and {fields} to be filled in where it is shown. */
            texts: components["schemas"]["LabelResponse"];
            validMonths: number;
        };
        ConsentRequest: {
            /** @description The version of the text that the client was shown. */
            textVersion: string;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
            purposes: "placement"[];
            fields: ("name" | "phone" | "language" | "needs")[];
            /** @description Organisations, each by name. */
            recipients: string[];
            /** @enum {string} */
            how: "on-screen" | "on-paper" | "by-voice";
            /** Format: date */
            validUntil: string;
        };
        RowClientResponse: {
            number: string;
            givenName: string;
            familyName: string;
        };
        ReferralRowResponse: {
            /** Format: uuid */
            id: string;
            /** @example L-00012 */
            number: string;
            /** @enum {string} */
            status: "draft" | "sent" | "assigned" | "in-support" | "placement-requested" | "placed" | "completed" | "returned" | "not-reached" | "declined" | "revoked";
            client: components["schemas"]["RowClientResponse"];
            /** @enum {string} */
            reason: "loneliness" | "recently-retired" | "widowed" | "unemployed-under-25" | "family";
            activityNames: components["schemas"]["TextResponse"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            sentAt: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** @description Whether I made it. */
            isMine: boolean;
            nextActions: ("edit" | "send" | "assign" | "record-contact" | "record-meeting" | "request-placement" | "withdraw-placement" | "complete" | "return" | "decline")[];
        };
        ReferralListResponse: {
            items: components["schemas"]["ReferralRowResponse"][];
            total: number;
        };
        ReferredClientResponse: {
            /** Format: uuid */
            id: string;
            /** @example ASIAKAS-0001 */
            number: string;
            givenName: string;
            familyName: string;
        };
        ReferralActivityResponse: {
            /** Format: uuid */
            id: string;
            names: components["schemas"]["TextResponse"] | null;
            organisation: components["schemas"]["NamedOrganisationResponse"] | null;
        };
        WorkerResponse: {
            /** Format: uuid */
            membershipId: string;
            isMe: boolean;
        };
        ReferralPlacementResponse: {
            /** Format: uuid */
            id: string;
            /**
             * @description Also for the client: it is said at the door.
             * @example K7P2QX
             */
            code: string;
            /** @enum {string} */
            status: "requested" | "accepted" | "declined" | "withdrawn";
            /** Format: date */
            startsOn: string | null;
            attendances: number;
        };
        FeedbackResponse: {
            text: string | null;
            allowed: boolean;
        };
        TimelineEntryResponse: {
            /** Format: date-time */
            at: string;
            /** @example referral-sent */
            what: string;
            /** @enum {string} */
            by: "me" | "counsellor" | "link-person" | "association" | "system";
            details?: {
                [key: string]: unknown;
            };
        };
        ReferralResponse: {
            /** Format: uuid */
            id: string;
            /** @example L-00012 */
            number: string;
            /** @enum {string} */
            status: "draft" | "sent" | "assigned" | "in-support" | "placement-requested" | "placed" | "completed" | "returned" | "not-reached" | "declined" | "revoked";
            client: components["schemas"]["ReferredClientResponse"];
            /** @enum {string} */
            reason: "loneliness" | "recently-retired" | "widowed" | "unemployed-under-25" | "family";
            message: string | null;
            activity: components["schemas"]["ReferralActivityResponse"] | null;
            /** Format: uuid */
            consentId: string | null;
            linkPerson: components["schemas"]["WorkerResponse"] | null;
            counsellor: components["schemas"]["WorkerResponse"];
            placement: components["schemas"]["ReferralPlacementResponse"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            sentAt: string | null;
            /**
             * Format: date-time
             * @description When the next thing should have happened.
             */
            dueAt: string | null;
            /** @enum {string|null} */
            outcome: "goal-reached" | "goal-partly-reached" | "goal-not-reached" | null;
            feedback: components["schemas"]["FeedbackResponse"] | null;
            timeline: components["schemas"]["TimelineEntryResponse"][];
            nextActions: ("edit" | "send" | "assign" | "record-contact" | "record-meeting" | "request-placement" | "withdraw-placement" | "complete" | "return" | "decline")[];
        };
        DraftReferralRequest: {
            /** @enum {string} */
            reason: "loneliness" | "recently-retired" | "widowed" | "unemployed-under-25" | "family";
            /** Format: uuid */
            activityId?: string | null;
            /** Format: uuid */
            consentId?: string | null;
            message?: string | null;
            /** Format: uuid */
            clientId: string;
            /** @description Send it at once: either it is sent, or there is no referral. */
            send?: boolean;
        };
        EditReferralRequest: {
            /** @enum {string} */
            reason: "loneliness" | "recently-retired" | "widowed" | "unemployed-under-25" | "family";
            /** Format: uuid */
            activityId?: string | null;
            /** Format: uuid */
            consentId?: string | null;
            message?: string | null;
        };
        EmptyRequest: Record<string, never>;
        DeskResponse: {
            incoming: components["schemas"]["ReferralRowResponse"][];
            mine: components["schemas"]["ReferralRowResponse"][];
            overdue: number;
            load: number;
        };
        AssignmentRequest: {
            /**
             * Format: uuid
             * @description Left out: I take it.
             */
            membershipId?: string;
        };
        ContactRequest: {
            /** Format: date-time */
            happenedAt: string;
            reached: boolean;
            /** @enum {string} */
            channel: "phone" | "message" | "visit";
        };
        MeetingRequest: {
            /** Format: date-time */
            happenedAt: string;
            note?: string | null;
        };
        PlacementRequest: {
            /**
             * Format: uuid
             * @description Left out: the activity that the counsellor had in mind.
             */
            activityId?: string | null;
        };
        SolvedBarrierRequest: {
            /** @enum {string} */
            barrier: "transport" | "cost" | "information" | "health-function" | "hearing-vision" | "memory" | "language" | "digital-skills" | "fear-insecurity" | "shame-stigma" | "no-companion" | "care-duty" | "time" | "accessibility-building" | "no-suitable-activity" | "other";
            /** @enum {string} */
            solution: "school-transport-seat" | "carpool" | "volunteer-ride" | "public-transport" | "companion" | "free-of-charge" | "told-about-it" | "interpreter" | "accessible-place" | "digital-support" | "other";
        };
        CompletionRequest: {
            /** @enum {string} */
            outcome: "goal-reached" | "goal-partly-reached" | "goal-not-reached";
            feedbackText?: string | null;
            /** @description The client’s own choice: may the counsellor who sent the referral read how it went? */
            feedbackAllowed: boolean;
            solvedBarriers: components["schemas"]["SolvedBarrierRequest"][];
        };
        ReturnRequest: {
            /** @enum {string} */
            reason: "no-capacity" | "waitlist-only" | "not-eligible" | "could-not-contact" | "no-longer-interested" | "wrong-service" | "duplicate" | "client-moved" | "no-transport" | "no-response" | "activity-ended" | "request-withdrawn" | "other";
        };
        WindowResponse: {
            givenName?: string;
            familyName?: string;
            phone?: string | null;
            /** @enum {string} */
            language?: "fi" | "sv" | "en";
            barriers?: ("transport" | "cost" | "information" | "health-function" | "hearing-vision" | "memory" | "language" | "digital-skills" | "fear-insecurity" | "shame-stigma" | "no-companion" | "care-duty" | "time" | "accessibility-building" | "no-suitable-activity" | "other")[];
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
        ConsentExceedsAgreementProblem: {
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
                /** @description The fields that the agreement does not cover. */
                fields?: ("name" | "phone" | "language" | "needs")[];
                /**
                 * Format: uuid
                 * @description The organisation that would see them.
                 */
                recipientId?: string;
                /**
                 * Format: uuid
                 * @description The agreement with it.
                 */
                agreementId?: string;
            } & {
                [key: string]: unknown;
            };
            errors?: {
                pointer: string;
                rule: string;
                message: string;
            }[];
        };
        AgreementIsMissingProblem: {
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
                /**
                 * Format: uuid
                 * @description The agreement that ended last. Left out where there was none.
                 */
                agreementId?: string;
                /**
                 * Format: date-time
                 * @description The first instant at which it no longer held: by its last day, or by an earlier end.
                 */
                validTo?: string;
            } & {
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
    ClientsController_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientSearchRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientListResponse"];
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
    ClientsController_register: {
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
                "application/json": components["schemas"]["ClientRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientResponse"];
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
    ClientsController_read: {
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
                    "application/json": components["schemas"]["ClientResponse"];
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
    ClientsController_edit: {
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
                "application/json": components["schemas"]["ClientRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientResponse"];
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
    ClientsController_screen: {
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
                "application/json": components["schemas"]["ScreeningRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientResponse"];
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
    ClientsController_recordNeeds: {
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
                "application/json": components["schemas"]["NeedsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientResponse"];
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
    ConsentsController_text: {
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
                    "application/json": components["schemas"]["ConsentTextResponse"];
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
    ConsentsController_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentResponse"];
                };
            };
            /** @description A problem. With the code `consent-exceeds-agreement` its details say more. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ConsentExceedsAgreementProblem"];
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
    ConsentsController_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["ConsentResponse"];
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
    ReferralsController_list: {
        parameters: {
            query?: {
                status?: "draft" | "sent" | "assigned" | "in-support" | "placement-requested" | "placed" | "completed" | "returned" | "not-reached" | "declined" | "revoked";
                /** @description Only those that are not at their end. */
                open?: boolean;
                page?: number;
                pageSize?: number;
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
                    "application/json": components["schemas"]["ReferralListResponse"];
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
    ReferralsController_draft: {
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
                "application/json": components["schemas"]["DraftReferralRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralResponse"];
                };
            };
            /** @description A problem. With the code `agreement-is-missing` its details say more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AgreementIsMissingProblem"];
                };
            };
            /** @description A problem. With the code `consent-exceeds-agreement` its details say more. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ConsentExceedsAgreementProblem"];
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
    ReferralsController_read: {
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
                    "application/json": components["schemas"]["ReferralResponse"];
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
    ReferralsController_edit: {
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
                "application/json": components["schemas"]["EditReferralRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralResponse"];
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
    ReferralsController_send: {
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
                "application/json": components["schemas"]["EmptyRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralResponse"];
                };
            };
            /** @description A problem. With the code `agreement-is-missing` its details say more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AgreementIsMissingProblem"];
                };
            };
            /** @description A problem. With the code `consent-exceeds-agreement` its details say more. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ConsentExceedsAgreementProblem"];
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
    ReferralsController_decline: {
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
                "application/json": components["schemas"]["EmptyRequest"];
            };
        };
        responses: {
            /** @description The client does not want it after all. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralResponse"];
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
    DeskController_desk: {
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
                    "application/json": components["schemas"]["DeskResponse"];
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
    DeskController_assign: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralResponse"];
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
    DeskController_contact: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralResponse"];
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
    DeskController_meet: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralResponse"];
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
    DeskController_requestPlacement: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlacementRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralResponse"];
                };
            };
            /** @description A problem. With the code `agreement-is-missing` its details say more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AgreementIsMissingProblem"];
                };
            };
            /** @description A problem. With the code `consent-exceeds-agreement` its details say more. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ConsentExceedsAgreementProblem"];
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
    DeskController_withdrawPlacement: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmptyRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralResponse"];
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
    DeskController_complete: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompletionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralResponse"];
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
    DeskController_return: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralResponse"];
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
    WindowController_look: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path: {
                placementId: string;
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
                    "application/json": components["schemas"]["WindowResponse"];
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
