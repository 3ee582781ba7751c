export interface paths {
    "/public/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicOrganisationsController_list"];
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
        get: operations["PublicOrganisationsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrganisationFilesController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrganisationFilesController_xlsx"];
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
        post: operations["OrganisationsController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrganisationsController_read"];
        put: operations["OrganisationsController_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrganisationsController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OrganisationsController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/delegation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OrganisationsController_delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/delegation/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OrganisationsController_endDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MembershipFilesController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MembershipFilesController_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MembershipsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MembershipsController_read"];
        put: operations["MembershipsController_change"];
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
    "/memberships/{id}/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MembershipsController_appoint"];
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
        get: operations["MyMembershipsController_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InvitationsController_list"];
        put?: never;
        post: operations["InvitationsController_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{id}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InvitationsController_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InvitationsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/invitations/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyInvitationsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyInvitationsController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AgreementFilesController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AgreementFilesController_xlsx"];
        put?: never;
        post?: never;
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
    "/forums/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ForumFilesController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forums/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ForumFilesController_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forums": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ForumsController_list"];
        put?: never;
        post: operations["ForumsController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forums/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ForumsController_read"];
        put: operations["ForumsController_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forums/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ForumsController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forums/{id}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ForumsController_meetingsOf"];
        put?: never;
        post: operations["ForumsController_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forums/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ForumsController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeetingsController_read"];
        put: operations["MeetingsController_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeetingsController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{id}/invitation.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeetingsController_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeetingsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{id}/holding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeetingsController_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["MeetingsController_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{id}/actions/{actionId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeetingActionsController_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{id}/actions/{actionId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeetingActionsController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meeting-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ActionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meeting-actions/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ActionsController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meeting-actions/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ActionsController_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hyte-negotiations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NegotiationsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hyte-negotiations/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NegotiationsController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hyte-negotiations/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NegotiationsController_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/organisations/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicConfirmationController_confirm"];
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
            type: "wellbeing-region" | "municipality" | "joint-municipal-authority" | "regional-council" | "hospital-district" | "social-competence-centre" | "state-agency" | "state-regional-agency" | "ely-centre" | "employment-service" | "association" | "village-association" | "parish" | "foundation" | "educational-institution" | "company" | "project" | "influence-body" | "informal-group";
            names: components["schemas"]["TextResponse"];
            businessId: string | null;
            /** @enum {string|null} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074" | null;
            serviceArea: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
            languages: ("fi" | "sv" | "en" | "et" | "ru" | "uk" | "ar" | "so" | "fse")[];
            bilingual: boolean;
            /**
             * Format: date
             * @description The last day of its work.
             */
            endedOn: string | null;
            /** @enum {string} */
            freshness: "confirmed" | "to-confirm" | "archived";
        };
        OrganisationFacetsResponse: {
            type: {
                [key: string]: number;
            };
            /** @description Living in it or serving it. */
            municipalityCode: {
                [key: string]: number;
            };
            language: {
                [key: string]: number;
            };
            /** @description `active` and `ended`. */
            state: {
                [key: string]: number;
            };
            /** @description `confirmed`, `to-confirm` and `archived`; the public list has no archived ones. */
            freshness: {
                [key: string]: number;
            };
        };
        PublicOrganisationListResponse: {
            items: components["schemas"]["OrganisationResponse"][];
            total: number;
            /** @description How many there would be of each choice, the other filters kept. */
            facets: components["schemas"]["OrganisationFacetsResponse"];
        };
        OrganisationListResponse: {
            items: components["schemas"]["OrganisationResponse"][];
            total: number;
            /** @description How many there would be of each choice, the other filters kept. */
            facets: components["schemas"]["OrganisationFacetsResponse"];
            /** @description Whether the reader may enter organisations into the registry. */
            mayRegister: boolean;
        };
        NamedOrganisationResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: "wellbeing-region" | "municipality" | "joint-municipal-authority" | "regional-council" | "hospital-district" | "social-competence-centre" | "state-agency" | "state-regional-agency" | "ely-centre" | "employment-service" | "association" | "village-association" | "parish" | "foundation" | "educational-institution" | "company" | "project" | "influence-body" | "informal-group";
            names: components["schemas"]["TextResponse"];
        };
        FreshnessResponse: {
            /** @enum {string} */
            state: "confirmed" | "to-confirm" | "archived";
            /**
             * Format: date-time
             * @description When somebody last said that the record is valid.
             */
            confirmedAt: string;
            /**
             * Format: date-time
             * @description When the organisation was asked whether it is.
             */
            remindedAt: string | null;
            /**
             * Format: date-time
             * @description When it leaves the public list, or left it, where nobody has answered.
             */
            archivesAt: string | null;
            /**
             * @description What became of the letter; null where there was no address to write to.
             * @enum {string|null}
             */
            letter: "waiting" | "sent" | "refused" | "given-up" | "not-wanted" | null;
        };
        OrganisationRecordResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: "wellbeing-region" | "municipality" | "joint-municipal-authority" | "regional-council" | "hospital-district" | "social-competence-centre" | "state-agency" | "state-regional-agency" | "ely-centre" | "employment-service" | "association" | "village-association" | "parish" | "foundation" | "educational-institution" | "company" | "project" | "influence-body" | "informal-group";
            names: components["schemas"]["TextResponse"];
            businessId: string | null;
            /** @enum {string|null} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074" | null;
            serviceArea: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
            languages: ("fi" | "sv" | "en" | "et" | "ru" | "uk" | "ar" | "so" | "fse")[];
            bilingual: boolean;
            /**
             * Format: date
             * @description The last day of its work.
             */
            endedOn: string | null;
            /** @enum {string} */
            freshness: "confirmed" | "to-confirm" | "archived";
            description: components["schemas"]["TextResponse"] | null;
            website: string | null;
            email: string | null;
            phone: string | null;
            /** @description What it is a part of; of an informal group, its host. */
            parent: components["schemas"]["NamedOrganisationResponse"] | null;
            /** @description Its own parts, and the groups that it hosts. */
            parts: components["schemas"]["NamedOrganisationResponse"][];
            /** @description Of a joint organisation: those that hold it together. */
            members: components["schemas"]["NamedOrganisationResponse"][];
            /** @description Joint organisations that it is a member of. */
            jointOrganisations: components["schemas"]["NamedOrganisationResponse"][];
            successor: components["schemas"]["NamedOrganisationResponse"] | null;
            predecessors: components["schemas"]["NamedOrganisationResponse"][];
            /** @description Whose association adviser keeps the data on its behalf. */
            adviser: components["schemas"]["NamedOrganisationResponse"] | null;
            /** @description Agreements in force to which both it and the reader’s organisation are parties. */
            agreements: number;
            confirmation: components["schemas"]["FreshnessResponse"];
            version: number;
            /** Format: date-time */
            changedAt: string;
            mayEdit: boolean;
            mayDelegate: boolean;
        };
        AuthorResponse: {
            organisation: components["schemas"]["NamedOrganisationResponse"] | null;
            /**
             * @description Null where the installation did it.
             * @enum {string|null}
             */
            role: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin" | null;
            /** @description Done for the organisation by its adviser or host. */
            onBehalf: boolean;
        };
        FieldChangeResponse: {
            /** @enum {string} */
            field: "type" | "names.fi" | "names.sv" | "names.en" | "businessId" | "municipalityCode" | "serviceArea" | "languages" | "bilingual" | "description.fi" | "description.sv" | "description.en" | "website" | "email" | "phone" | "parentId" | "memberIds" | "endedOn" | "successorId" | "adviserId" | "confirmedAt" | "remindedAt" | "archivedAt";
            /** @description A list of one for a single value, an empty one for nothing. */
            before: string[];
            after: string[];
        };
        OrganisationTimelineEntryResponse: {
            version: number;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["AuthorResponse"];
            reason: string | null;
            /** @description Empty where it was entered into the registry. */
            changes: components["schemas"]["FieldChangeResponse"][];
        };
        OrganisationTimelineResponse: {
            /** @description The newest first. */
            items: components["schemas"]["OrganisationTimelineEntryResponse"][];
            total: number;
            /** @description Those whose ids stand in the changes. */
            organisations: components["schemas"]["NamedOrganisationResponse"][];
        };
        OrganisationNamesRequest: {
            /** @example Kylän kahvittajat ry */
            fi: string;
            sv?: string;
            en?: string;
        };
        OrganisationDescriptionRequest: {
            fi: string;
            sv?: string;
            en?: string;
        };
        OrganisationRequest: {
            /**
             * @example association
             * @enum {string}
             */
            type: "wellbeing-region" | "municipality" | "joint-municipal-authority" | "regional-council" | "hospital-district" | "social-competence-centre" | "state-agency" | "state-regional-agency" | "ely-centre" | "employment-service" | "association" | "village-association" | "parish" | "foundation" | "educational-institution" | "company" | "project" | "influence-body" | "informal-group";
            names: components["schemas"]["OrganisationNamesRequest"];
            /** @description Y-tunnus, with its check digit. */
            businessId?: string | null;
            /** @enum {string|null} */
            municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074" | null;
            /**
             * @example [
             *       "217"
             *     ]
             */
            serviceArea?: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
            /**
             * @example [
             *       "fi"
             *     ]
             */
            languages?: ("fi" | "sv" | "en" | "et" | "ru" | "uk" | "ar" | "so" | "fse")[];
            /** @description Whether it owes its texts in Finnish and Swedish. */
            bilingual?: boolean;
            description?: components["schemas"]["OrganisationDescriptionRequest"] | null;
            /** Format: uri */
            website?: string | null;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
            /**
             * Format: uuid
             * @description What it is a part of; of an informal group, its host.
             */
            parentId?: string | null;
            /** @description Of a joint organisation: those that hold it together. */
            memberIds?: string[];
            /**
             * Format: date
             * @description The last day of its work.
             */
            endedOn?: string | null;
            /**
             * Format: uuid
             * @description Who goes on with its work.
             */
            successorId?: string | null;
            /**
             * @description Why, for the timeline. No names of persons.
             * @example Tiedot tarkistettiin
             */
            reason: string;
        };
        ChangeOrganisationRequest: {
            /**
             * @example association
             * @enum {string}
             */
            type: "wellbeing-region" | "municipality" | "joint-municipal-authority" | "regional-council" | "hospital-district" | "social-competence-centre" | "state-agency" | "state-regional-agency" | "ely-centre" | "employment-service" | "association" | "village-association" | "parish" | "foundation" | "educational-institution" | "company" | "project" | "influence-body" | "informal-group";
            names: components["schemas"]["OrganisationNamesRequest"];
            /** @description Y-tunnus, with its check digit. */
            businessId?: string | null;
            /** @enum {string|null} */
            municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074" | null;
            /**
             * @example [
             *       "217"
             *     ]
             */
            serviceArea?: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
            /**
             * @example [
             *       "fi"
             *     ]
             */
            languages?: ("fi" | "sv" | "en" | "et" | "ru" | "uk" | "ar" | "so" | "fse")[];
            /** @description Whether it owes its texts in Finnish and Swedish. */
            bilingual?: boolean;
            description?: components["schemas"]["OrganisationDescriptionRequest"] | null;
            /** Format: uri */
            website?: string | null;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
            /**
             * Format: uuid
             * @description What it is a part of; of an informal group, its host.
             */
            parentId?: string | null;
            /** @description Of a joint organisation: those that hold it together. */
            memberIds?: string[];
            /**
             * Format: date
             * @description The last day of its work.
             */
            endedOn?: string | null;
            /**
             * Format: uuid
             * @description Who goes on with its work.
             */
            successorId?: string | null;
            /**
             * @description Why, for the timeline. No names of persons.
             * @example Tiedot tarkistettiin
             */
            reason: string;
            /** @description The version that the writer had before them. */
            version: number;
        };
        DelegateKeepingRequest: {
            /**
             * Format: uuid
             * @description The organisation whose association adviser is to keep the data.
             */
            adviserId: string;
            /** @example Yhdistyksellä ei ole omaa käyttäjää */
            reason: string;
        };
        EndDelegationRequest: {
            /** @example Yhdistys ylläpitää tietojaan itse */
            reason: string;
        };
        NamedMembershipResponse: {
            /** Format: uuid */
            id: string;
            /** @description Null where nobody has said it yet. */
            name: string | null;
        };
        MembershipResponse: {
            /** Format: uuid */
            id: string;
            /** @description Null where nobody has said it yet. */
            name: string | null;
            roles: ("service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin")[];
            /**
             * Format: date
             * @description The first day.
             */
            startsOn: string;
            /**
             * Format: date
             * @description The last day; null while it goes on until ended.
             */
            endsOn: string | null;
            /**
             * Format: date-time
             * @description When somebody ended it.
             */
            endedAt: string | null;
            /** @enum {string} */
            state: "valid" | "upcoming" | "ended";
            /** @description For whom the person stands in. */
            deputyFor: components["schemas"]["NamedMembershipResponse"] | null;
            /** @description The reader’s own: nobody changes those themselves. */
            isYours: boolean;
            version: number;
        };
        MembershipFacetsResponse: {
            role: {
                [key: string]: number;
            };
            /** @description `valid`, `upcoming` and `ended`. */
            state: {
                [key: string]: number;
            };
            deputies: number;
        };
        MembershipListResponse: {
            items: components["schemas"]["MembershipResponse"][];
            total: number;
            /** @description How many there would be of each choice, the other filters kept. */
            facets: components["schemas"]["MembershipFacetsResponse"];
            /** @description The roles that the organisation has to give. */
            givable: ("service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin")[];
        };
        MembershipFieldChangeResponse: {
            /** @enum {string} */
            field: "name" | "roles" | "validFrom" | "validTo";
            /** @description Roles by their codes, days as dates; an empty list for nothing. */
            before: string[];
            after: string[];
        };
        MembershipTimelineEntryResponse: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            what: "granted" | "deputised" | "changed" | "ended";
            /** @description Null where the installation did it. */
            by: components["schemas"]["NamedMembershipResponse"] | null;
            reason: string | null;
            changes: components["schemas"]["MembershipFieldChangeResponse"][];
        };
        MembershipRecordResponse: {
            /** Format: uuid */
            id: string;
            /** @description Null where nobody has said it yet. */
            name: string | null;
            roles: ("service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin")[];
            /**
             * Format: date
             * @description The first day.
             */
            startsOn: string;
            /**
             * Format: date
             * @description The last day; null while it goes on until ended.
             */
            endsOn: string | null;
            /**
             * Format: date-time
             * @description When somebody ended it.
             */
            endedAt: string | null;
            /** @enum {string} */
            state: "valid" | "upcoming" | "ended";
            /** @description For whom the person stands in. */
            deputyFor: components["schemas"]["NamedMembershipResponse"] | null;
            /** @description The reader’s own: nobody changes those themselves. */
            isYours: boolean;
            version: number;
            /**
             * Format: email
             * @description To which the invitation was sent.
             */
            invitedTo: string | null;
            /** @description Those who stand in for the person, over or not; the latest first. */
            deputies: components["schemas"]["MembershipResponse"][];
            /** @description What else the same person holds in the organisation. */
            alsoHolds: components["schemas"]["MembershipResponse"][];
            /** @description The roles that the organisation has to give. */
            givable: ("service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin")[];
            /** @description Without it nobody would look after the organisation. */
            isLastAdministrator: boolean;
            /** @description The newest first. */
            timeline: components["schemas"]["MembershipTimelineEntryResponse"][];
        };
        ChangeMembershipRequest: {
            /**
             * @description Why, for the timeline. Nothing about health or family.
             * @example Tehtävä päättyi
             */
            reason: string;
            /**
             * @description How colleagues know the person.
             * @example Testi Henkilö
             */
            name: string;
            /**
             * @example [
             *       "activity-publisher"
             *     ]
             */
            roles: ("service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin")[];
            /**
             * Format: date
             * @description The first day.
             * @example 2026-01-01
             */
            startsOn: string;
            /**
             * Format: date
             * @description The last day; null while it goes on until ended.
             * @example 2099-12-31
             */
            endsOn?: string | null;
            /** @description The version that the writer had before them. */
            version: number;
        };
        EndMembershipRequest: {
            /**
             * @description Why, for the timeline. Nothing about health or family.
             * @example Tehtävä päättyi
             */
            reason: string;
        };
        AppointDeputyRequest: {
            /**
             * @description Why, for the timeline. Nothing about health or family.
             * @example Tehtävä päättyi
             */
            reason: string;
            /**
             * Format: uuid
             * @description A colleague, by a membership of theirs in the same organisation.
             */
            deputyId: string;
            /**
             * Format: date
             * @description The first day.
             * @example 2026-07-01
             */
            startsOn: string;
            /**
             * Format: date
             * @description The last day: it ends by itself.
             * @example 2026-07-31
             */
            endsOn: string;
        };
        MyMembershipResponse: {
            /** Format: uuid */
            membershipId: string;
            organisation: components["schemas"]["OrganisationResponse"];
            roles: ("service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin")[];
            /** Format: date-time */
            validFrom: string;
            /** Format: date-time */
            validTo: string | null;
        };
        MyMembershipListResponse: {
            items: components["schemas"]["MyMembershipResponse"][];
        };
        InvitationResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "open" | "expired" | "accepted" | "withdrawn";
            name: string;
            /**
             * Format: email
             * @description Forgotten once the invitation is withdrawn.
             */
            email: string | null;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
            roles: ("service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin")[];
            /**
             * Format: date
             * @description The first day of the rights.
             */
            startsOn: string;
            /**
             * Format: date
             * @description The last day of the rights.
             */
            endsOn: string | null;
            reason: string;
            /** @description Who sent it last. */
            by: components["schemas"]["NamedMembershipResponse"] | null;
            /** Format: date-time */
            invitedAt: string;
            /**
             * Format: date-time
             * @description Until when it can be accepted.
             */
            expiresAt: string;
            /**
             * @description What has become of the latest letter; null where none was sent.
             * @enum {string|null}
             */
            letter: "waiting" | "sent" | "refused" | "given-up" | "not-wanted" | null;
            /**
             * Format: uuid
             * @description The rights that came of it.
             */
            membershipId: string | null;
        };
        InvitationListResponse: {
            items: components["schemas"]["InvitationResponse"][];
            total: number;
        };
        InvitePersonRequest: {
            /**
             * @description How colleagues know the person.
             * @example Testi Henkilö
             */
            name: string;
            /**
             * Format: email
             * @description Left out where the link is handed over in person.
             */
            email?: string | null;
            /**
             * @description Of the letter.
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            /**
             * @example [
             *       "activity-publisher"
             *     ]
             */
            roles: ("service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin")[];
            /**
             * Format: date
             * @description The first day; today when left out.
             * @example 2026-01-01
             */
            startsOn?: string | null;
            /**
             * Format: date
             * @description The last day; null while it goes on until ended.
             * @example 2099-12-31
             */
            endsOn?: string | null;
            /**
             * @description Why, for the timeline. Nothing about health or family.
             * @example Uusi ryhmänohjaaja
             */
            reason: string;
        };
        IssuedInvitationResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "open" | "expired" | "accepted" | "withdrawn";
            name: string;
            /**
             * Format: email
             * @description Forgotten once the invitation is withdrawn.
             */
            email: string | null;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
            roles: ("service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin")[];
            /**
             * Format: date
             * @description The first day of the rights.
             */
            startsOn: string;
            /**
             * Format: date
             * @description The last day of the rights.
             */
            endsOn: string | null;
            reason: string;
            /** @description Who sent it last. */
            by: components["schemas"]["NamedMembershipResponse"] | null;
            /** Format: date-time */
            invitedAt: string;
            /**
             * Format: date-time
             * @description Until when it can be accepted.
             */
            expiresAt: string;
            /**
             * @description What has become of the latest letter; null where none was sent.
             * @enum {string|null}
             */
            letter: "waiting" | "sent" | "refused" | "given-up" | "not-wanted" | null;
            /**
             * Format: uuid
             * @description The rights that came of it.
             */
            membershipId: string | null;
            /** @description The secret of the link, told once, where no letter takes it: null also where the same request is repeated. */
            token: string | null;
        };
        HeldInvitationRequest: {
            /**
             * @description The secret of the link.
             * @example no-such-invitation-anywhere-0000000000000
             */
            token: string;
        };
        HeldInvitationResponse: {
            organisation: components["schemas"]["NamedOrganisationResponse"];
            roles: ("service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin")[];
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string | null;
            /** @description By the same person, before. */
            isAccepted: boolean;
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
        PossiblePartnersResponse: {
            items: components["schemas"]["OrganisationResponse"][];
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
            role: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin";
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
            role: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin";
            /** Format: date-time */
            at: string;
            reason: string;
        };
        DoerResponse: {
            /** Format: uuid */
            organisationId: string;
            /** @enum {string} */
            role: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin";
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
        ForumRowResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: "hyte-negotiation" | "advisory-board" | "partnership-table" | "client-panel" | "citizens-panel" | "expert-group" | "network-meeting" | "association-coffee" | "reciprocal-visit" | "open-council-meeting" | "municipality-tour" | "association-forum";
            /** @enum {string|null} */
            expertGroup: "older-people" | "families" | "young-people" | "immigrants" | "vulnerable-people" | "projects" | "influence" | null;
            name: string;
            /**
             * @description In which it works and its papers are written.
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            /** @enum {string} */
            cadence: "monthly" | "quarterly" | "half-yearly" | "yearly" | "as-needed";
            /** @description Its convener first. */
            organisations: components["schemas"]["NamedOrganisationResponse"][];
            /**
             * Format: date
             * @description The last meeting that was held, of those that the reader may know of.
             */
            lastHeldOn: string | null;
            /**
             * Format: date
             * @description The next meeting that is called.
             */
            nextOn: string | null;
            /**
             * Format: date
             * @description By when it ought to meet again; null where nothing was promised.
             */
            dueBy: string | null;
            /** @description It ought to have met by now, and no meeting is called. */
            silent: boolean;
            /** Format: date */
            endedOn: string | null;
        };
        ForumCountsResponse: {
            type: {
                [key: string]: number;
            };
            /** @description `active` and `ended`. */
            state: {
                [key: string]: number;
            };
            silent: number;
        };
        ForumListResponse: {
            items: components["schemas"]["ForumRowResponse"][];
            total: number;
            /** @description How many there would be of each choice, the other filters kept. */
            counts: components["schemas"]["ForumCountsResponse"];
        };
        EndingResponse: {
            organisation: components["schemas"]["NamedOrganisationResponse"] | null;
            /** @enum {string} */
            role: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin";
            /** Format: date-time */
            at: string;
            reason: string;
        };
        ForumResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: "hyte-negotiation" | "advisory-board" | "partnership-table" | "client-panel" | "citizens-panel" | "expert-group" | "network-meeting" | "association-coffee" | "reciprocal-visit" | "open-council-meeting" | "municipality-tour" | "association-forum";
            /** @enum {string|null} */
            expertGroup: "older-people" | "families" | "young-people" | "immigrants" | "vulnerable-people" | "projects" | "influence" | null;
            name: string;
            /**
             * @description In which it works and its papers are written.
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            /** @enum {string} */
            cadence: "monthly" | "quarterly" | "half-yearly" | "yearly" | "as-needed";
            /** @description Its convener first. */
            organisations: components["schemas"]["NamedOrganisationResponse"][];
            /**
             * Format: date
             * @description The last meeting that was held, of those that the reader may know of.
             */
            lastHeldOn: string | null;
            /**
             * Format: date
             * @description The next meeting that is called.
             */
            nextOn: string | null;
            /**
             * Format: date
             * @description By when it ought to meet again; null where nothing was promised.
             */
            dueBy: string | null;
            /** @description It ought to have met by now, and no meeting is called. */
            silent: boolean;
            /** Format: date */
            endedOn: string | null;
            version: number;
            purpose: string;
            /** Format: date */
            foundedOn: string;
            ending: components["schemas"]["EndingResponse"] | null;
            /** @description Whether the reader’s organisation convenes it and it goes on. */
            mayConvene: boolean;
        };
        DialogueDoerResponse: {
            organisation: components["schemas"]["NamedOrganisationResponse"] | null;
            /** @enum {string} */
            role: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin";
        };
        DialogueEntryResponse: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            what: "founded" | "changed" | "ended" | "meeting-called" | "meeting-changed" | "meeting-cancelled" | "meeting-held" | "participants-corrected" | "minutes-written" | "action-done" | "action-reopened";
            by: components["schemas"]["DialogueDoerResponse"];
            /**
             * Format: uuid
             * @description The meeting to which it happened.
             */
            meetingId: string | null;
            /**
             * Format: date
             * @description The day of the meeting as it then was.
             */
            day: string | null;
            /** @description What a change made new. */
            changed: string[];
            /** @description How many came. */
            people: number | null;
            /** @description The words of an action, or why something was done. */
            text: string | null;
        };
        DialogueTimelineResponse: {
            /** @description The newest first. */
            items: components["schemas"]["DialogueEntryResponse"][];
            total: number;
        };
        MeetingRowResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "called" | "held" | "cancelled";
            /** Format: date */
            day: string;
            /** @example 13:00 */
            startTime: string;
            /** @example 15:00 */
            endTime: string;
            place: string;
            /** @description How many came; nought for what was not held. */
            people: number;
        };
        MeetingListResponse: {
            /** @description The newest first. */
            items: components["schemas"]["MeetingRowResponse"][];
            total: number;
        };
        FoundForumRequest: {
            /**
             * @description The one language in which it works.
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            /** @example Ikäihmisten asiantuntijatyöryhmä */
            name: string;
            purpose?: string;
            /**
             * @description How often it has promised to meet.
             * @enum {string}
             */
            cadence: "monthly" | "quarterly" | "half-yearly" | "yearly" | "as-needed";
            /** @description Who belongs to it beside the organisation that convenes it. */
            members?: string[];
            /**
             * @description Chosen for good.
             * @example network-meeting
             * @enum {string}
             */
            type: "hyte-negotiation" | "advisory-board" | "partnership-table" | "client-panel" | "citizens-panel" | "expert-group" | "network-meeting" | "association-coffee" | "reciprocal-visit" | "open-council-meeting" | "municipality-tour" | "association-forum";
            /**
             * @description Of an expert group alone: what it is about.
             * @enum {string|null}
             */
            expertGroup?: "older-people" | "families" | "young-people" | "immigrants" | "vulnerable-people" | "projects" | "influence" | null;
        };
        ChangeForumRequest: {
            /**
             * @description The one language in which it works.
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            /** @example Ikäihmisten asiantuntijatyöryhmä */
            name: string;
            purpose?: string;
            /**
             * @description How often it has promised to meet.
             * @enum {string}
             */
            cadence: "monthly" | "quarterly" | "half-yearly" | "yearly" | "as-needed";
            /** @description Who belongs to it beside the organisation that convenes it. */
            members?: string[];
            /** @description The version that the writer had before them: if there is a newer one, nothing is overwritten. */
            version: number;
            /**
             * @description Why, for the timeline. No names of persons.
             * @example Kokoonnutaan useammin.
             */
            reason: string;
        };
        ReasonRequest: {
            /**
             * @description Why, for the timeline. No names of persons.
             * @example Työ on tehty.
             */
            reason: string;
        };
        AgendaItemRequest: {
            /**
             * Format: uuid
             * @description The same as before where it was there before.
             */
            id?: string | null;
            /** @example Yhteiset tavoitteet */
            text: string;
        };
        MeetingRequest: {
            /**
             * Format: date
             * @example 2026-12-02
             */
            day: string;
            /** @example 13:00 */
            startTime: string;
            /** @example 15:00 */
            endTime: string;
            /** @example Kannuksen kaupungintalo */
            place: string;
            /** Format: uri */
            onlineUrl?: string | null;
            agenda?: components["schemas"]["AgendaItemRequest"][];
            /** @description Beside the organisation that calls it: members and others. */
            invited?: string[];
        };
        MeetingForumResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
        };
        AgendaItemResponse: {
            /** Format: uuid */
            id: string;
            text: string;
            /** @description What the minutes say of it. */
            note: string | null;
        };
        ParticipantResponse: {
            organisation: components["schemas"]["NamedOrganisationResponse"] | null;
            /**
             * @description What it was when it took part.
             * @enum {string}
             */
            organisationType: "wellbeing-region" | "municipality" | "joint-municipal-authority" | "regional-council" | "hospital-district" | "social-competence-centre" | "state-agency" | "state-regional-agency" | "ely-centre" | "employment-service" | "association" | "village-association" | "parish" | "foundation" | "educational-institution" | "company" | "project" | "influence-body" | "informal-group";
            people: number;
        };
        DeedResponse: {
            organisation: components["schemas"]["NamedOrganisationResponse"] | null;
            /** @enum {string} */
            role: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin";
            /** Format: date-time */
            at: string;
        };
        MeetingActionResponse: {
            /** Format: uuid */
            id: string;
            text: string;
            /** Format: uuid */
            ownerId: string;
            owner: components["schemas"]["NamedOrganisationResponse"] | null;
            /** Format: date */
            dueOn: string | null;
            done: components["schemas"]["DeedResponse"] | null;
            /** @description Whether the reader’s organisation may check it off. */
            mayCheck: boolean;
        };
        MeetingResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "called" | "held" | "cancelled";
            /** Format: date */
            day: string;
            /** @example 13:00 */
            startTime: string;
            /** @example 15:00 */
            endTime: string;
            place: string;
            /** @description How many came; nought for what was not held. */
            people: number;
            /** @description Null for a guest who does not belong to it. */
            forum: components["schemas"]["MeetingForumResponse"] | null;
            /** Format: uuid */
            forumId: string;
            /** @enum {string} */
            forumType: "hyte-negotiation" | "advisory-board" | "partnership-table" | "client-panel" | "citizens-panel" | "expert-group" | "network-meeting" | "association-coffee" | "reciprocal-visit" | "open-council-meeting" | "municipality-tour" | "association-forum";
            version: number;
            convener: components["schemas"]["NamedOrganisationResponse"] | null;
            /** Format: uri */
            onlineUrl: string | null;
            agenda: components["schemas"]["AgendaItemResponse"][];
            invited: components["schemas"]["NamedOrganisationResponse"][];
            /** @description How many came for each organisation. */
            participants: components["schemas"]["ParticipantResponse"][];
            /** @description People who came for no organisation. */
            others: number;
            actions: components["schemas"]["MeetingActionResponse"][];
            /** @description By whom it was called off, and why. */
            cancellation: components["schemas"]["EndingResponse"] | null;
            /** @description Whether the reader’s organisation called it and so runs it. */
            mayRun: boolean;
        };
        ChangeMeetingRequest: {
            /**
             * Format: date
             * @example 2026-12-02
             */
            day: string;
            /** @example 13:00 */
            startTime: string;
            /** @example 15:00 */
            endTime: string;
            /** @example Kannuksen kaupungintalo */
            place: string;
            /** Format: uri */
            onlineUrl?: string | null;
            agenda?: components["schemas"]["AgendaItemRequest"][];
            /** @description Beside the organisation that calls it: members and others. */
            invited?: string[];
            /** @description The version that the writer had before them: if there is a newer one, nothing is overwritten. */
            version: number;
            /** @description Why, for the invited. */
            reason?: string | null;
        };
        ParticipantRequest: {
            /** Format: uuid */
            organisationId: string;
            /** @description How many came for it. */
            people: number;
        };
        HoldMeetingRequest: {
            /** @description How many came for each organisation; never who. */
            participants: components["schemas"]["ParticipantRequest"][];
            /**
             * @description People who came for no organisation.
             * @default 0
             */
            others: number;
        };
        NoteRequest: {
            /**
             * Format: uuid
             * @description The item of the agenda.
             */
            itemId: string;
            /** @example Sovittiin yhteisistä tavoitteista. */
            text: string;
        };
        ActionRequest: {
            /**
             * Format: uuid
             * @description The same as before where it was there before.
             */
            id?: string | null;
            /** @example Kokoaa esteet kyselystä. */
            text: string;
            /**
             * Format: uuid
             * @description The organisation that does it.
             */
            ownerId: string;
            /**
             * Format: date
             * @example 2027-03-31
             */
            dueOn?: string | null;
        };
        MinutesRequest: {
            /** @description The version that the writer had before them: if there is a newer one, nothing is overwritten. */
            version: number;
            notes?: components["schemas"]["NoteRequest"][];
            actions?: components["schemas"]["ActionRequest"][];
        };
        FoundActionResponse: {
            /** Format: uuid */
            id: string;
            text: string;
            /** Format: uuid */
            ownerId: string;
            owner: components["schemas"]["NamedOrganisationResponse"] | null;
            /** Format: date */
            dueOn: string | null;
            done: components["schemas"]["DeedResponse"] | null;
            /** @description Whether the reader’s organisation may check it off. */
            mayCheck: boolean;
            /** Format: uuid */
            meetingId: string;
            /**
             * Format: date
             * @description The day of that meeting.
             */
            day: string;
            /** @description The forum’s name; null for a guest who does not belong to it. */
            forumName: string | null;
        };
        ActionCountsResponse: {
            state: {
                [key: string]: number;
            };
            ours: number;
        };
        ActionListResponse: {
            items: components["schemas"]["FoundActionResponse"][];
            total: number;
            /** @description How many there would be of each choice, the other filters kept. */
            counts: components["schemas"]["ActionCountsResponse"];
        };
        NegotiationResponse: {
            year: number;
            /** @enum {string} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            municipality: components["schemas"]["NamedOrganisationResponse"] | null;
            region: components["schemas"]["NamedOrganisationResponse"] | null;
            /** @enum {string} */
            status: "overdue" | "called" | "held";
            heldOn: string[];
            /** @description Called for these days and not held so far. */
            calledFor: string[];
            /**
             * Format: date
             * @description The last one by the end of that year.
             */
            lastHeldOn: string | null;
            /**
             * Format: uuid
             * @description That year’s meeting, if there is one.
             */
            meetingId: string | null;
            /**
             * Format: uuid
             * @description The forum in which the two negotiate, if there is one.
             */
            forumId: string | null;
        };
        NegotiationListResponse: {
            /** @description By the municipality’s name. Only those to which the reader’s organisation is a side. */
            items: components["schemas"]["NegotiationResponse"][];
            total: number;
            year: number;
        };
        ConfirmByLinkRequest: {
            /**
             * @description What stands behind the # of the link.
             * @example fDq5w3kS1Yb0aV7uN2cXzR8tLmP4eJ6hGiK9oQdWsBE
             */
            token: string;
        };
        ConfirmedResponse: {
            /** Format: date-time */
            confirmedAt: string;
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
    PublicOrganisationsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description Words of the name, or digits of the business id; all must be found. */
                text?: string;
                type?: "wellbeing-region" | "municipality" | "joint-municipal-authority" | "regional-council" | "hospital-district" | "social-competence-centre" | "state-agency" | "state-regional-agency" | "ely-centre" | "employment-service" | "association" | "village-association" | "parish" | "foundation" | "educational-institution" | "company" | "project" | "influence-body" | "informal-group";
                /** @description Those that live in it or serve it. */
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
                language?: "fi" | "sv" | "en" | "et" | "ru" | "uk" | "ar" | "so" | "fse";
                /** @description Those that still work, or those that have ended; both when left out. */
                state?: "active" | "ended";
                /** @description Whether somebody has confirmed the record, is asked to, or did not for so long that it is archived. */
                freshness?: "confirmed" | "to-confirm" | "archived";
                sort?: "name" | "type" | "municipality" | "changed";
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
                    "application/json": components["schemas"]["PublicOrganisationListResponse"];
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
    PublicOrganisationsController_read: {
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
    OrganisationFilesController_csv: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description Words of the name, or digits of the business id; all must be found. */
                text?: string;
                type?: "wellbeing-region" | "municipality" | "joint-municipal-authority" | "regional-council" | "hospital-district" | "social-competence-centre" | "state-agency" | "state-regional-agency" | "ely-centre" | "employment-service" | "association" | "village-association" | "parish" | "foundation" | "educational-institution" | "company" | "project" | "influence-body" | "informal-group";
                /** @description Those that live in it or serve it. */
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
                language?: "fi" | "sv" | "en" | "et" | "ru" | "uk" | "ar" | "so" | "fse";
                /** @description Those that still work, or those that have ended; both when left out. */
                state?: "active" | "ended";
                /** @description Whether somebody has confirmed the record, is asked to, or did not for so long that it is archived. */
                freshness?: "confirmed" | "to-confirm" | "archived";
                sort?: "name" | "type" | "municipality" | "changed";
                /** @description Of headings, labels and names. */
                wording?: "fi" | "sv" | "en";
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
                    "text/csv": string;
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
    OrganisationFilesController_xlsx: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description Words of the name, or digits of the business id; all must be found. */
                text?: string;
                type?: "wellbeing-region" | "municipality" | "joint-municipal-authority" | "regional-council" | "hospital-district" | "social-competence-centre" | "state-agency" | "state-regional-agency" | "ely-centre" | "employment-service" | "association" | "village-association" | "parish" | "foundation" | "educational-institution" | "company" | "project" | "influence-body" | "informal-group";
                /** @description Those that live in it or serve it. */
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
                language?: "fi" | "sv" | "en" | "et" | "ru" | "uk" | "ar" | "so" | "fse";
                /** @description Those that still work, or those that have ended; both when left out. */
                state?: "active" | "ended";
                /** @description Whether somebody has confirmed the record, is asked to, or did not for so long that it is archived. */
                freshness?: "confirmed" | "to-confirm" | "archived";
                sort?: "name" | "type" | "municipality" | "changed";
                /** @description Of headings, labels and names. */
                wording?: "fi" | "sv" | "en";
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
                page?: number;
                pageSize?: number;
                /** @description Words of the name, or digits of the business id; all must be found. */
                text?: string;
                type?: "wellbeing-region" | "municipality" | "joint-municipal-authority" | "regional-council" | "hospital-district" | "social-competence-centre" | "state-agency" | "state-regional-agency" | "ely-centre" | "employment-service" | "association" | "village-association" | "parish" | "foundation" | "educational-institution" | "company" | "project" | "influence-body" | "informal-group";
                /** @description Those that live in it or serve it. */
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
                language?: "fi" | "sv" | "en" | "et" | "ru" | "uk" | "ar" | "so" | "fse";
                /** @description Those that still work, or those that have ended; both when left out. */
                state?: "active" | "ended";
                /** @description Whether somebody has confirmed the record, is asked to, or did not for so long that it is archived. */
                freshness?: "confirmed" | "to-confirm" | "archived";
                sort?: "name" | "type" | "municipality" | "changed";
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
    OrganisationsController_register: {
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
                "application/json": components["schemas"]["OrganisationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationRecordResponse"];
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
                    "application/json": components["schemas"]["OrganisationRecordResponse"];
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
    OrganisationsController_edit: {
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
                "application/json": components["schemas"]["ChangeOrganisationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationRecordResponse"];
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
    OrganisationsController_timeline: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
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
                    "application/json": components["schemas"]["OrganisationTimelineResponse"];
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
    OrganisationsController_confirm: {
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
                    "application/json": components["schemas"]["OrganisationRecordResponse"];
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
    OrganisationsController_delegate: {
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
                "application/json": components["schemas"]["DelegateKeepingRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationRecordResponse"];
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
    OrganisationsController_endDelegation: {
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
                "application/json": components["schemas"]["EndDelegationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationRecordResponse"];
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
    MembershipFilesController_csv: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description Words of the name; all must be found. */
                text?: string;
                role?: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin";
                /** @description Rights that hold now, that will, or that are over; all when left out. */
                state?: "valid" | "upcoming" | "ended";
                /** @description Those alone who stand in for others. */
                deputies?: boolean;
                sort?: "name" | "newest" | "ends";
                /** @description Of headings and labels. */
                wording?: "fi" | "sv" | "en";
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
                    "text/csv": string;
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
    MembershipFilesController_xlsx: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description Words of the name; all must be found. */
                text?: string;
                role?: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin";
                /** @description Rights that hold now, that will, or that are over; all when left out. */
                state?: "valid" | "upcoming" | "ended";
                /** @description Those alone who stand in for others. */
                deputies?: boolean;
                sort?: "name" | "newest" | "ends";
                /** @description Of headings and labels. */
                wording?: "fi" | "sv" | "en";
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    MembershipsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description Words of the name; all must be found. */
                text?: string;
                role?: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin";
                /** @description Rights that hold now, that will, or that are over; all when left out. */
                state?: "valid" | "upcoming" | "ended";
                /** @description Those alone who stand in for others. */
                deputies?: boolean;
                sort?: "name" | "newest" | "ends";
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
                    "application/json": components["schemas"]["MembershipListResponse"];
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
    MembershipsController_read: {
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
                    "application/json": components["schemas"]["MembershipRecordResponse"];
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
    MembershipsController_change: {
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
                "application/json": components["schemas"]["ChangeMembershipRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipRecordResponse"];
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
                "application/json": components["schemas"]["EndMembershipRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipRecordResponse"];
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
    MembershipsController_appoint: {
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
                "application/json": components["schemas"]["AppointDeputyRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipRecordResponse"];
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
    MyMembershipsController_mine: {
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
    InvitationsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description Those alone that are neither accepted nor withdrawn. */
                waiting?: boolean;
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
                    "application/json": components["schemas"]["InvitationListResponse"];
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
    InvitationsController_invite: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitePersonRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedInvitationResponse"];
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
    InvitationsController_renew: {
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
                    "application/json": components["schemas"]["IssuedInvitationResponse"];
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
    InvitationsController_withdraw: {
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
                    "application/json": components["schemas"]["InvitationResponse"];
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
    MyInvitationsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeldInvitationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldInvitationResponse"];
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
    MyInvitationsController_accept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeldInvitationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldInvitationResponse"];
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
    AgreementFilesController_csv: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the title or in a partner’s name. */
                text?: string;
                status?: "draft" | "signed" | "active" | "expiring" | "ended" | "terminated" | "withdrawn";
                partner?: string;
                /** @description In force, and ends this soon. */
                endsWithin?: "90-days" | "12-months";
                /** @description Those that lack one’s own signature. */
                waitingForUs?: boolean;
                sort?: "latest" | "title" | "partner" | "ends";
                /** @description Of headings, labels and names. */
                wording?: "fi" | "sv" | "en";
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
                    "text/csv": string;
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
    AgreementFilesController_xlsx: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the title or in a partner’s name. */
                text?: string;
                status?: "draft" | "signed" | "active" | "expiring" | "ended" | "terminated" | "withdrawn";
                partner?: string;
                /** @description In force, and ends this soon. */
                endsWithin?: "90-days" | "12-months";
                /** @description Those that lack one’s own signature. */
                waitingForUs?: boolean;
                sort?: "latest" | "title" | "partner" | "ends";
                /** @description Of headings, labels and names. */
                wording?: "fi" | "sv" | "en";
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
                page?: number;
                pageSize?: number;
                /** @description In the title or in a partner’s name. */
                text?: string;
                status?: "draft" | "signed" | "active" | "expiring" | "ended" | "terminated" | "withdrawn";
                partner?: string;
                /** @description In force, and ends this soon. */
                endsWithin?: "90-days" | "12-months";
                /** @description Those that lack one’s own signature. */
                waitingForUs?: boolean;
                sort?: "latest" | "title" | "partner" | "ends";
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
                    "application/json": components["schemas"]["PossiblePartnersResponse"];
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
    ForumFilesController_csv: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the name, or in the name of an organisation that belongs to it. */
                text?: string;
                type?: "hyte-negotiation" | "advisory-board" | "partnership-table" | "client-panel" | "citizens-panel" | "expert-group" | "network-meeting" | "association-coffee" | "reciprocal-visit" | "open-council-meeting" | "municipality-tour" | "association-forum";
                /** @description Those that go on, or those that have ended; both when left out. */
                state?: "active" | "ended";
                /** @description Those that ought to have met by now. */
                silent?: boolean;
                sort?: "name" | "next" | "last" | "type";
                /** @description Of headings, labels and names of organisations. */
                wording?: "fi" | "sv" | "en";
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
                    "text/csv": string;
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
    ForumFilesController_xlsx: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the name, or in the name of an organisation that belongs to it. */
                text?: string;
                type?: "hyte-negotiation" | "advisory-board" | "partnership-table" | "client-panel" | "citizens-panel" | "expert-group" | "network-meeting" | "association-coffee" | "reciprocal-visit" | "open-council-meeting" | "municipality-tour" | "association-forum";
                /** @description Those that go on, or those that have ended; both when left out. */
                state?: "active" | "ended";
                /** @description Those that ought to have met by now. */
                silent?: boolean;
                sort?: "name" | "next" | "last" | "type";
                /** @description Of headings, labels and names of organisations. */
                wording?: "fi" | "sv" | "en";
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    ForumsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the name, or in the name of an organisation that belongs to it. */
                text?: string;
                type?: "hyte-negotiation" | "advisory-board" | "partnership-table" | "client-panel" | "citizens-panel" | "expert-group" | "network-meeting" | "association-coffee" | "reciprocal-visit" | "open-council-meeting" | "municipality-tour" | "association-forum";
                /** @description Those that go on, or those that have ended; both when left out. */
                state?: "active" | "ended";
                /** @description Those that ought to have met by now. */
                silent?: boolean;
                sort?: "name" | "next" | "last" | "type";
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
                    "application/json": components["schemas"]["ForumListResponse"];
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
    ForumsController_start: {
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
                "application/json": components["schemas"]["FoundForumRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForumResponse"];
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
    ForumsController_read: {
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
                    "application/json": components["schemas"]["ForumResponse"];
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
    ForumsController_edit: {
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
                "application/json": components["schemas"]["ChangeForumRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForumResponse"];
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
    ForumsController_timeline: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
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
                    "application/json": components["schemas"]["DialogueTimelineResponse"];
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
    ForumsController_meetingsOf: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
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
                    "application/json": components["schemas"]["MeetingListResponse"];
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
    ForumsController_call: {
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
                "application/json": components["schemas"]["MeetingRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
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
    ForumsController_end: {
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
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForumResponse"];
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
    MeetingsController_read: {
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
                    "application/json": components["schemas"]["MeetingResponse"];
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
    MeetingsController_edit: {
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
                "application/json": components["schemas"]["ChangeMeetingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
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
    MeetingsController_timeline: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
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
                    "application/json": components["schemas"]["DialogueTimelineResponse"];
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
    MeetingsController_calendar: {
        parameters: {
            query?: never;
            header: {
                "accept-language": string;
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
                    "text/calendar": string;
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
    MeetingsController_cancel: {
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
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
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
    MeetingsController_hold: {
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
                "application/json": components["schemas"]["HoldMeetingRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
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
    MeetingsController_write: {
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
                "application/json": components["schemas"]["MinutesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
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
    MeetingActionsController_complete: {
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
                actionId: string;
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
                    "application/json": components["schemas"]["MeetingResponse"];
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
    MeetingActionsController_reopen: {
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
                actionId: string;
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
                    "application/json": components["schemas"]["MeetingResponse"];
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
    ActionsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the action’s words or the forum’s name. */
                text?: string;
                /** @description What is late is open as well. */
                state?: "open" | "late" | "done";
                /** @description Those that one’s own organisation has promised. */
                ours?: boolean;
                sort?: "due" | "forum" | "latest";
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
                    "application/json": components["schemas"]["ActionListResponse"];
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
    ActionsController_csv: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the action’s words or the forum’s name. */
                text?: string;
                /** @description What is late is open as well. */
                state?: "open" | "late" | "done";
                /** @description Those that one’s own organisation has promised. */
                ours?: boolean;
                sort?: "due" | "forum" | "latest";
                /** @description Of headings, labels and names of organisations. */
                wording?: "fi" | "sv" | "en";
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
                    "text/csv": string;
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
    ActionsController_xlsx: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the action’s words or the forum’s name. */
                text?: string;
                /** @description What is late is open as well. */
                state?: "open" | "late" | "done";
                /** @description Those that one’s own organisation has promised. */
                ours?: boolean;
                sort?: "due" | "forum" | "latest";
                /** @description Of headings, labels and names of organisations. */
                wording?: "fi" | "sv" | "en";
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    NegotiationsController_list: {
        parameters: {
            query?: {
                /** @description This year when left out. */
                year?: number;
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
                    "application/json": components["schemas"]["NegotiationListResponse"];
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
    NegotiationsController_csv: {
        parameters: {
            query?: {
                /** @description This year when left out. */
                year?: number;
                /** @description Of headings, labels and names. */
                wording?: "fi" | "sv" | "en";
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
                    "text/csv": string;
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
    NegotiationsController_xlsx: {
        parameters: {
            query?: {
                /** @description This year when left out. */
                year?: number;
                /** @description Of headings, labels and names. */
                wording?: "fi" | "sv" | "en";
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    PublicConfirmationController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmByLinkRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedResponse"];
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
