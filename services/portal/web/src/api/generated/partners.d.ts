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
    "/organisation-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsController_list"];
        put?: never;
        post: operations["ImportsController_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation-imports/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportsController_preview"];
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
    "/organisations/{id}/first-administrator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FirstAdministratorsController_read"];
        put?: never;
        post: operations["FirstAdministratorsController_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/first-administrator/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FirstAdministratorsController_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/first-administrator/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FirstAdministratorsController_withdraw"];
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
    "/my/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyLettersController_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/letters/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyLettersController_choose"];
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
    "/appointments/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AppointmentFilesController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AppointmentFilesController_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CoverageController_coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/coverage.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CoverageController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/coverage.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CoverageController_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/godparents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CoverageController_godparents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/godparents.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CoverageController_godparentsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/godparents.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CoverageController_godparentsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AppointmentsController_list"];
        put?: never;
        post: operations["AppointmentsController_appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AppointmentsController_read"];
        put: operations["AppointmentsController_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AppointmentsController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AppointmentsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ContactPersonsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-persons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ContactPersonsController_read"];
        put: operations["ContactPersonsController_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-persons/{id}/staying": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContactPersonsController_stay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-persons/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContactPersonsController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-persons/{id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContactPersonsController_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/{id}/contact-persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MembershipPersonsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/responsibilities/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ResponsibilityFilesController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/responsibilities/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ResponsibilityFilesController_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/responsibilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ResponsibilitiesController_list"];
        put?: never;
        post: operations["ResponsibilitiesController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/responsibilities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ResponsibilitiesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/responsibilities/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ResponsibilitiesController_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/responsibilities/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ResponsibilitiesController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/responsibilities/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ResponsibilitiesController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/responsibilities/{id}/participations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ParticipationsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/responsibilities/{id}/participations/{participationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ParticipationsController_correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/responsibilities/{id}/participations/{participationId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ParticipationsController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/responsibilities/{id}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ParticipationsController_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/responsibilities/{id}/agreements/{agreementId}/unlinking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ParticipationsController_unlink"];
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
    "/operating-models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OperatingModelsController_list"];
        put?: never;
        post: operations["OperatingModelsController_describe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operating-models/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OperatingModelsController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operating-models/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OperatingModelsController_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operating-models/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OperatingModelsController_read"];
        put: operations["OperatingModelsController_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operating-models/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OperatingModelsController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operating-models/{id}/adoptions/{municipalityCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["OperatingModelsController_adopt"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trainings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TrainingsController_list"];
        put?: never;
        post: operations["TrainingsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trainings/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TrainingsController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trainings/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TrainingsController_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trainings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TrainingsController_read"];
        put: operations["TrainingsController_correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trainings/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TrainingsController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trainings/{id}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TrainingsController_retract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NetworksController_list"];
        put?: never;
        post: operations["NetworksController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/networks/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NetworksController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/networks/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NetworksController_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/networks/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NetworksController_missing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/networks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NetworksController_read"];
        put: operations["NetworksController_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/networks/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NetworksController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/networks/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NetworksController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/networks/{id}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NetworkMembershipsController_list"];
        put?: never;
        post: operations["NetworkMembershipsController_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/networks/{id}/memberships/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NetworkMembershipsController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/networks/{id}/memberships/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NetworkMembershipsController_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/networks/{id}/memberships/{membershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["NetworkMembershipsController_correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/networks/{id}/memberships/{membershipId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NetworkMembershipsController_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support-principles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrinciplesController_list"];
        put?: never;
        post: operations["PrinciplesController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support-principles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrinciplesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-appropriations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AppropriationsController_list"];
        put?: never;
        post: operations["AppropriationsController_setAside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-appropriations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["AppropriationsController_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-rounds/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoundFilesController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-rounds/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoundFilesController_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoundsController_list"];
        put?: never;
        post: operations["RoundsController_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoundsController_read"];
        put: operations["RoundsController_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-rounds/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoundsController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-applications/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ApplicationFilesController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-applications/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ApplicationFilesController_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ApplicationsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ApplicationsController_read"];
        put: operations["ApplicationsController_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-rounds/{id}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApplicationsController_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-applications/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApplicationsController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-applications/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApplicationsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-applications/{id}/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApplicationsController_supplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-applications/{id}/use-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApplicationsController_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-applications/{id}/supplement-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConsideringController_askMore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-applications/{id}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConsideringController_score"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-applications/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConsideringController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-applications/{id}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConsideringController_pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-applications/{id}/use-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConsideringController_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-applications/{id}/use-acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConsideringController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-applications/{id}/recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConsideringController_recover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-applications/{id}/rectification-claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RectifyingController_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-applications/{id}/rectification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RectifyingController_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GivenController_list"];
        put?: never;
        post: operations["GivenController_tell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GivenController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GivenController_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants/{id}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["GivenController_retract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/grant-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicGrantsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/grant-decisions/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicGrantsController_csv"];
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
            role: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin" | null;
            /** @description Done for the organisation by its adviser or host. */
            onBehalf: boolean;
        };
        FieldChangeResponse: {
            /** @enum {string} */
            field: "type" | "names.fi" | "names.sv" | "names.en" | "businessId" | "municipalityCode" | "serviceArea" | "languages" | "bilingual" | "description.fi" | "description.sv" | "description.en" | "website" | "email" | "phone" | "parentId" | "memberIds" | "endedOn" | "successorId" | "adviserId" | "confirmedAt" | "remindedAt" | "archivedAt" | "administrator";
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
        ContactsImportedResponse: {
            added: number;
            changed: number;
            same: number;
            refused: number;
            /** @description Whose role was ended, because they were no longer in the file. */
            ended: number;
        };
        OrganisationImportResponse: {
            added: number;
            changed: number;
            same: number;
            refused: number;
            /** Format: uuid */
            id: string;
            source: string;
            /** Format: date-time */
            at: string;
            /** @description Whose work was marked as ended, because they were no longer in the file. */
            ended: number;
            /** @description What came of the contact persons on its rows. */
            contacts: components["schemas"]["ContactsImportedResponse"];
        };
        OrganisationImportListResponse: {
            /** @description Your organisation’s own, the newest first. */
            items: components["schemas"]["OrganisationImportResponse"][];
            total: number;
        };
        PreviewImportRequest: {
            /**
             * @description Where the file comes from. The same name each time, so that what is no longer there is noticed.
             * @example Yhdistysluettelo
             */
            source: string;
            /**
             * @description CSV with the headings of the list that can be taken along, in any of its languages. An informal group’s host is told by its business ID or its name, in the registry or in the same file. A contact person’s name, e-mail, telephone and role may stand on the organisation’s row.
             * @example Nimi;Tyyppi;Kotikunta
             *     Kylän kahvittajat ry;Yhdistys;Kannus
             */
            text: string;
        };
        ImportCountsResponse: {
            added: number;
            changed: number;
            same: number;
            refused: number;
        };
        RowProblemResponse: {
            /**
             * @description Null where the row as a whole is refused.
             * @enum {string|null}
             */
            column: "name" | "type" | "businessId" | "municipalityCode" | "serviceArea" | "languages" | "website" | "email" | "phone" | "host" | "endedOn" | "contactName" | "contactEmail" | "contactPhone" | "contactRole" | null;
            /** @description What the cell says; of a repeated row, the lines of the others. */
            value: string | null;
            words: components["schemas"]["TextResponse"];
        };
        ContactChangeResponse: {
            /** @enum {string} */
            field: "contactName" | "contactEmail" | "contactPhone" | "contactRole";
            before: string | null;
            after: string | null;
        };
        ContactFateResponse: {
            name: string;
            /** @enum {string} */
            role: "hyte-coordinator" | "key-person" | "contact-person" | "link-person-coordinator" | "association-adviser" | "volunteer-coordinator" | "association-godparent" | "municipality-godparent";
            /** @enum {string} */
            fate: "new" | "changed" | "same" | "refused";
            /**
             * Format: uuid
             * @description The person who is known already.
             */
            personId: string | null;
            /** @description Of a role, that the person is named to it now. */
            changes: components["schemas"]["ContactChangeResponse"][];
            problems: components["schemas"]["RowProblemResponse"][];
        };
        RowFateResponse: {
            /** @description The line of the file. */
            line: number;
            name: string;
            /** @enum {string} */
            fate: "new" | "changed" | "same" | "refused";
            /**
             * Format: uuid
             * @description The organisation that is in the registry already.
             */
            organisationId: string | null;
            /** @description The name of the host that a new informal group comes to. */
            host: string | null;
            /** @description Of a host, the names. */
            changes: components["schemas"]["FieldChangeResponse"][];
            problems: components["schemas"]["RowProblemResponse"][];
            /** @description Null where the row names nobody. */
            contact: components["schemas"]["ContactFateResponse"] | null;
        };
        MissingContactResponse: {
            /** Format: uuid */
            personId: string;
            name: string;
            /** @enum {string} */
            role: "hyte-coordinator" | "key-person" | "contact-person" | "link-person-coordinator" | "association-adviser" | "volunteer-coordinator" | "association-godparent" | "municipality-godparent";
            organisation: components["schemas"]["NamedOrganisationResponse"];
        };
        ContactPlanResponse: {
            counts: components["schemas"]["ImportCountsResponse"];
            /** @description Named from this source before, and no more in the file. */
            missing: components["schemas"]["MissingContactResponse"][];
            /** @description How many of the source are still named. */
            ofSource: number;
            /** @description Whether more than a fifth would end, which is done only when the number is told. */
            mustBeTold: boolean;
        };
        ImportPreviewResponse: {
            /** @description Of exactly this plan: only it is carried out. */
            fingerprint: string;
            counts: components["schemas"]["ImportCountsResponse"];
            rows: components["schemas"]["RowFateResponse"][];
            /** @description Imported from this source before and named nowhere in the file. */
            missing: components["schemas"]["NamedOrganisationResponse"][];
            /** @description How many of the source still work. */
            ofSource: number;
            /** @description Whether more than a fifth would end, which is done only when the number is told. */
            mustBeTold: boolean;
            contacts: components["schemas"]["ContactPlanResponse"];
            unknownColumns: string[];
        };
        ImportOrganisationsRequest: {
            /**
             * @description Where the file comes from. The same name each time, so that what is no longer there is noticed.
             * @example Yhdistysluettelo
             */
            source: string;
            /**
             * @description CSV with the headings of the list that can be taken along, in any of its languages. An informal group’s host is told by its business ID or its name, in the registry or in the same file. A contact person’s name, e-mail, telephone and role may stand on the organisation’s row.
             * @example Nimi;Tyyppi;Kotikunta
             *     Kylän kahvittajat ry;Yhdistys;Kannus
             */
            text: string;
            /** @description Of the preview that was looked at. */
            fingerprint: string;
            /** @description Whether the work of those that are no longer in the file ends today. */
            endMissing?: boolean;
            /** @description How many of them end, where they are more than a fifth of the source. */
            told?: number;
            /** @description Whether the roles of contact persons who are no longer in the file end today. */
            endMissingContacts?: boolean;
            /** @description How many of them end, where they are more than a fifth of those that the source named. */
            toldContacts?: number;
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
            roles: ("service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin")[];
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
            givable: ("service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin")[];
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
            /** @description Null where the installation did it, or somebody of another organisation. */
            by: components["schemas"]["NamedMembershipResponse"] | null;
            /** @description For which other organisation somebody did it: one of those that keep this one’s record. */
            byOrganisation: components["schemas"]["NamedOrganisationResponse"] | null;
            reason: string | null;
            changes: components["schemas"]["MembershipFieldChangeResponse"][];
        };
        MembershipRecordResponse: {
            /** Format: uuid */
            id: string;
            /** @description Null where nobody has said it yet. */
            name: string | null;
            roles: ("service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin")[];
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
            givable: ("service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin")[];
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
            roles: ("service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin")[];
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
            roles: ("service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin")[];
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
            roles: ("service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin")[];
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
             * @description Why, for the timeline. Nothing about health or family.
             * @example Uusi ryhmänohjaaja
             */
            reason: string;
            /**
             * @example [
             *       "activity-publisher"
             *     ]
             */
            roles: ("service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin")[];
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
            roles: ("service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin")[];
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
        FirstInvitationResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "open" | "expired";
            name: string;
            /** Format: email */
            email: string | null;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
            reason: string;
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
        };
        FirstAdministratorResponse: {
            /** @description That nobody administers it, now or from a later day on, and nobody is invited to. */
            mayInvite: boolean;
            /**
             * Format: date-time
             * @description Until when somebody who is invited can accept, whoever invited them.
             */
            invitedUntil: string | null;
            /** @description What your organisation has sent and nobody has accepted; also when it is too late to. */
            invitation: components["schemas"]["FirstInvitationResponse"] | null;
        };
        InvitationRequest: {
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
             * @description Why, for the timeline. Nothing about health or family.
             * @example Uusi ryhmänohjaaja
             */
            reason: string;
        };
        IssuedFirstAdministratorResponse: {
            /** @description That nobody administers it, now or from a later day on, and nobody is invited to. */
            mayInvite: boolean;
            /**
             * Format: date-time
             * @description Until when somebody who is invited can accept, whoever invited them.
             */
            invitedUntil: string | null;
            /** @description What your organisation has sent and nobody has accepted; also when it is too late to. */
            invitation: components["schemas"]["FirstInvitationResponse"] | null;
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
            /** @description Who invites, where it is another: the first administrator is invited by those who keep the organisation’s record. */
            sender: components["schemas"]["NamedOrganisationResponse"] | null;
            roles: ("service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin")[];
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string | null;
            /** @description By the same person, before. */
            isAccepted: boolean;
        };
        LabelResponse: {
            fi: string;
            sv: string;
            en: string;
        };
        LetterKindResponse: {
            /** @example meeting */
            code: string;
            title: components["schemas"]["LabelResponse"];
            /** @description When it comes and, where nobody can do without it, why. */
            explanation: components["schemas"]["LabelResponse"];
            /** @description Whether one can do without it. */
            mayBeDeclined: boolean;
            isWanted: boolean;
            /**
             * Format: date-time
             * @description When that was last chosen; null where nothing ever was.
             */
            chosenAt: string | null;
        };
        OwnLetterResponse: {
            title: components["schemas"]["LabelResponse"];
            /** @enum {string} */
            status: "waiting" | "sent" | "refused" | "given-up" | "not-wanted";
            /** @description Whether it rests until the morning. */
            waitsForMorning: boolean;
            /** Format: date-time */
            writtenAt: string;
            /**
             * Format: date-time
             * @description When it went, or when it was clear that it never will.
             */
            settledAt: string | null;
        };
        MyLettersResponse: {
            /** @description Those that one can do without first. */
            kinds: components["schemas"]["LetterKindResponse"][];
            /** @description The latest letters to the person, the newest first. */
            latest: components["schemas"]["OwnLetterResponse"][];
        };
        ChooseLetterRequest: {
            /**
             * @description A kind that one can do without.
             * @enum {string}
             */
            kind: "meeting" | "late-negotiation" | "agreement-signature" | "agreement-coming-day" | "grant-decided" | "grant-use-report";
            isWanted: boolean;
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
            role: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin";
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
            role: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin";
            /** Format: date-time */
            at: string;
            reason: string;
        };
        DoerResponse: {
            /** Format: uuid */
            organisationId: string;
            /** @enum {string} */
            role: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin";
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
            purposes?: "placement"[];
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
            purposes?: "placement"[];
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
        HolderResponse: {
            /** Format: uuid */
            appointmentId: string;
            name: string;
            organisation: components["schemas"]["NamedOrganisationResponse"];
        };
        CoverageCellResponse: {
            /** @enum {string} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            /** @enum {string} */
            role: "hyte-coordinator" | "key-person" | "contact-person" | "link-person-coordinator" | "association-adviser" | "volunteer-coordinator";
            /** @enum {string} */
            state: "named" | "ends-soon" | "missing";
            /** @description The first few who hold it today. */
            holders: components["schemas"]["HolderResponse"][];
            /** @description The first few who were named to hold it today, but of whom nobody has said for long that they are still there: they fill nothing. */
            unconfirmed: components["schemas"]["HolderResponse"][];
            /** @description How many hold it today. */
            count: number;
            /**
             * Format: date
             * @description The last day on which somebody holds it, where that is known.
             */
            endsOn: string | null;
            /**
             * Format: date
             * @description Where nobody holds it: from when somebody will.
             */
            followedFrom: string | null;
            /** @description Whether the reader could name somebody of the own organisation. */
            mayName: boolean;
        };
        CoverageResponse: {
            /** @enum {string} */
            region: "15" | "18";
            /** @description By municipality, in the order of their Finnish names. */
            items: components["schemas"]["CoverageCellResponse"][];
            total: number;
            /** @description How many there are in each state, the other filters kept. */
            counts: {
                [key: string]: number;
            };
        };
        AppointedPersonResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            phone: string | null;
            email: string | null;
            /**
             * @description Where it is `archived`, nobody has said for long that the person is still there: the role is not confirmed, and counts as a gap.
             * @enum {string}
             */
            freshness: "confirmed" | "to-confirm" | "archived";
        };
        AppointmentRowResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            role: "hyte-coordinator" | "key-person" | "contact-person" | "link-person-coordinator" | "association-adviser" | "volunteer-coordinator" | "association-godparent" | "municipality-godparent";
            /**
             * @description Where it stands today.
             * @enum {string}
             */
            state: "current" | "ends-soon" | "upcoming" | "over";
            person: components["schemas"]["AppointedPersonResponse"];
            /** @description Whose person it is. */
            organisation: components["schemas"]["NamedOrganisationResponse"];
            /** @description The municipalities for which it holds. */
            area: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
            /** @description Of a godparent: the organisation on the other side. */
            counterpart: components["schemas"]["NamedOrganisationResponse"] | null;
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description The last day; null while it goes on until ended. Before the first where it was cancelled before it began.
             */
            endsOn: string | null;
        };
        GodparentPairResponse: {
            municipality: components["schemas"]["NamedOrganisationResponse"];
            association: components["schemas"]["NamedOrganisationResponse"];
            /** @description The municipality’s person for the association; null where the pair lacks one. */
            associationGodparent: components["schemas"]["AppointmentRowResponse"] | null;
            /** @description The association’s person for the municipality; null where the pair lacks one. */
            municipalityGodparent: components["schemas"]["AppointmentRowResponse"] | null;
            /** @description The sides that nobody fills: nobody is named, or nobody has said for long that who is named is still there. */
            lacking: ("association-godparent" | "municipality-godparent")[];
            /** @description Whether the reader could name somebody of the own organisation for its side, which nobody fills. */
            mayComplete: boolean;
        };
        GodparentListResponse: {
            /** @enum {string} */
            region: "15" | "18";
            /** @description Those that lack a side first. */
            items: components["schemas"]["GodparentPairResponse"][];
            total: number;
            /** @description How many have somebody on both sides. */
            whole: number;
        };
        AppointmentFacetsResponse: {
            role: {
                [key: string]: number;
            };
            municipalityCode: {
                [key: string]: number;
            };
            /** @description `in-force` holds `ends-soon` as well. */
            state: {
                [key: string]: number;
            };
        };
        AppointmentListResponse: {
            items: components["schemas"]["AppointmentRowResponse"][];
            total: number;
            /** @description How many there would be of each choice, the other filters kept. */
            facets: components["schemas"]["AppointmentFacetsResponse"];
        };
        TermChangeResponse: {
            /** @enum {string} */
            field: "area" | "startsOn" | "endsOn";
            /** @description A list of one for a day, an empty one for nothing. */
            before: string[];
            after: string[];
        };
        AppointmentTimelineEntryResponse: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            what: "named" | "changed" | "ended" | "cancelled" | "added" | "corrected" | "leaving" | "staying" | "left" | "asked" | "unconfirmed" | "confirmed";
            by: components["schemas"]["AuthorResponse"];
            reason: string | null;
            changes: components["schemas"]["TermChangeResponse"][];
            /** @description Of a contact person: which details are new. */
            corrected: string[];
        };
        AppointmentResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            role: "hyte-coordinator" | "key-person" | "contact-person" | "link-person-coordinator" | "association-adviser" | "volunteer-coordinator" | "association-godparent" | "municipality-godparent";
            /**
             * @description Where it stands today.
             * @enum {string}
             */
            state: "current" | "ends-soon" | "upcoming" | "over";
            person: components["schemas"]["AppointedPersonResponse"];
            /** @description Whose person it is. */
            organisation: components["schemas"]["NamedOrganisationResponse"];
            /** @description The municipalities for which it holds. */
            area: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
            /** @description Of a godparent: the organisation on the other side. */
            counterpart: components["schemas"]["NamedOrganisationResponse"] | null;
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description The last day; null while it goes on until ended. Before the first where it was cancelled before it began.
             */
            endsOn: string | null;
            version: number;
            /** @description The newest first. */
            timeline: components["schemas"]["AppointmentTimelineEntryResponse"][];
            mayChange: boolean;
        };
        NewContactPersonRequest: {
            /** @example Aila Avain */
            name: string;
            /** @example 040 000 0100 */
            phone?: string | null;
            /** Format: email */
            email?: string | null;
            /** @description The person is whoever asks, who also logs in. */
            isMe?: boolean;
        };
        AppointPersonRequest: {
            /**
             * Format: uuid
             * @description Whose person it is.
             */
            organisationId: string;
            /**
             * @example contact-person
             * @enum {string}
             */
            role: "hyte-coordinator" | "key-person" | "contact-person" | "link-person-coordinator" | "association-adviser" | "volunteer-coordinator" | "association-godparent" | "municipality-godparent";
            /**
             * Format: uuid
             * @description Somebody who is known already.
             */
            personId?: string | null;
            /** @description Somebody new. */
            newPerson?: components["schemas"]["NewContactPersonRequest"] | null;
            /** @description The municipalities for which it holds; all of the organisation’s area when left out. */
            area?: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
            /**
             * Format: uuid
             * @description Of a godparent: the organisation on the other side.
             */
            counterpartId?: string | null;
            /**
             * Format: date
             * @example 2026-11-23
             */
            startsOn: string;
            /**
             * Format: date
             * @description The last day.
             * @example 2027-12-31
             */
            endsOn?: string | null;
            /**
             * @description Why, for the timeline. No names of persons.
             * @example Kunta nimesi yhdyshenkilön
             */
            reason: string;
        };
        ChangeAppointmentRequest: {
            /** @description The version that the writer had before them. */
            version: number;
            /**
             * @example [
             *       "217"
             *     ]
             */
            area: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
            /**
             * Format: date
             * @example 2026-11-23
             */
            startsOn: string;
            /**
             * Format: date
             * @example 2027-12-31
             */
            endsOn?: string | null;
            /** @example Sijaisuus jatkuu */
            reason: string;
        };
        EndAppointmentRequest: {
            /**
             * Format: date
             * @description The last day.
             * @example 2026-12-31
             */
            lastDay: string;
            /** @example Tehtävä siirtyi toiselle */
            reason: string;
        };
        CancelAppointmentRequest: {
            /** @example Tehtävää ei tullutkaan */
            reason: string;
        };
        ListedContactPersonResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            phone: string | null;
            email: string | null;
            /**
             * Format: date
             * @description The last day to come, once it is known: nothing is put in their name after it.
             */
            leavesOn: string | null;
            /**
             * Format: date
             * @description The last day with the organisation.
             */
            leftOn: string | null;
            /**
             * @description Whether somebody has said lately that the person is still there; where it is `archived`, nobody counts on them, and their roles are gaps.
             * @enum {string}
             */
            freshness: "confirmed" | "to-confirm" | "archived";
            /**
             * Format: date-time
             * @description When somebody last said so.
             */
            confirmedAt: string;
            /**
             * Format: date-time
             * @description When the organisation was asked whether the person is.
             */
            remindedAt: string | null;
            /** @description Whether this is whoever asks. */
            isYou: boolean;
        };
        ContactPersonListResponse: {
            items: components["schemas"]["ListedContactPersonResponse"][];
            total: number;
        };
        AnsweredMatterResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "programme" | "measure" | "agreement" | "operating-model" | "network" | "duty";
            title: string;
            /** @description Of a programme or a measure, which has names in several languages; the title is the Finnish one. */
            names: components["schemas"]["TextResponse"] | null;
        };
        UnseenMatterResponse: {
            /** Format: uuid */
            id: string;
            /** @description Who see it and can make another person answer for it. */
            parties: components["schemas"]["NamedOrganisationResponse"][];
        };
        ContactPersonResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            phone: string | null;
            email: string | null;
            /**
             * Format: date
             * @description The last day to come, once it is known: nothing is put in their name after it.
             */
            leavesOn: string | null;
            /**
             * Format: date
             * @description The last day with the organisation.
             */
            leftOn: string | null;
            /**
             * @description Whether somebody has said lately that the person is still there; where it is `archived`, nobody counts on them, and their roles are gaps.
             * @enum {string}
             */
            freshness: "confirmed" | "to-confirm" | "archived";
            /**
             * Format: date-time
             * @description When somebody last said so.
             */
            confirmedAt: string;
            /**
             * Format: date-time
             * @description When the organisation was asked whether the person is.
             */
            remindedAt: string | null;
            organisation: components["schemas"]["NamedOrganisationResponse"];
            version: number;
            /** @description The newest first. */
            appointments: components["schemas"]["AppointmentRowResponse"][];
            /** @description Of those that the reader may see. */
            responsibilities: components["schemas"]["AnsweredMatterResponse"][];
            /** @description Of those that only their parties see; empty for whoever may not change the person. */
            unseen: components["schemas"]["UnseenMatterResponse"][];
            /** @description The newest first. */
            timeline: components["schemas"]["AppointmentTimelineEntryResponse"][];
            /** @description Whether the reader may correct the details and hand over what is in the person’s name. */
            mayChange: boolean;
        };
        ChangeContactPersonRequest: {
            /** @example Aila Avain */
            name: string;
            /** @example 040 000 0100 */
            phone?: string | null;
            /** Format: email */
            email?: string | null;
            /** @description The version that the writer had before them. */
            version: number;
            /**
             * @description Why, for the timeline. No names of persons.
             * @example Uusi numero
             */
            reason: string;
        };
        StayRequest: {
            /**
             * @description Why, for the timelines. No names of persons.
             * @example Jatkaakin tehtävässä
             */
            reason: string;
        };
        HandOverRequest: {
            /**
             * Format: uuid
             * @description A contact person of the same organisation, who takes all of it. With nobody, roles end with the last day and the organisation answers for the rest.
             */
            successorId?: string | null;
            /**
             * Format: date
             * @description The last day of whoever leaves.
             * @example 2026-11-30
             */
            lastDay: string;
            /**
             * @description Why, for the timelines. No names of persons.
             * @example Siirtyy toiseen työhön
             */
            reason: string;
        };
        HandOverRowResponse: {
            /** @enum {string} */
            kind: "appointment" | "responsibility" | "unseen-responsibility";
            /** Format: uuid */
            id: string;
            /** @description Of an appointment the code of its role, of a responsibility the name of its matter, of one that the reader may not see the names of its parties. */
            title: string;
            /**
             * @description `ended` where nobody follows, `cancelled` where moreover it had not begun.
             * @enum {string}
             */
            outcome: "handed-over" | "ended" | "cancelled" | "refused";
            /** @description Why not, in the reader’s language. */
            problem: string | null;
        };
        HandOverResponse: {
            /** @description Empty where nothing was left to hand over. */
            rows: components["schemas"]["HandOverRowResponse"][];
            person: components["schemas"]["ContactPersonResponse"];
        };
        MembershipPersonsResponse: {
            /** @description As whom the holder of a right is known to partners, by this right or another of theirs in the organisation. */
            items: components["schemas"]["ContactPersonResponse"][];
        };
        ResponsiblePersonResponse: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ResponsibleResponse: {
            organisation: components["schemas"]["NamedOrganisationResponse"];
            person: components["schemas"]["ResponsiblePersonResponse"] | null;
            /** @description The branch of its administration that leads the work. */
            sector: string | null;
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description The last day; null until another follows.
             */
            endsOn: string | null;
        };
        ParticipationResponse: {
            /** Format: uuid */
            id: string;
            organisation: components["schemas"]["NamedOrganisationResponse"];
            /** @enum {string} */
            part: "carries-out" | "supports" | "informs" | "plans" | "funds" | "hosts" | "evaluates";
            /** @description The branch of its administration that takes part; null where the whole organisation does. */
            sector: string | null;
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description The last day; null while it goes on until ended. Of what was a mistake, the day before the first.
             */
            endsOn: string | null;
        };
        ResponsibilityRowResponse: {
            /**
             * Format: uuid
             * @description Of an agreement, a programme or a measure, its own.
             */
            id: string;
            /** @enum {string} */
            kind: "programme" | "measure" | "agreement" | "operating-model" | "network" | "duty";
            title: string;
            /** @description Of a programme or a measure, which has names in several languages; the title is the Finnish one. */
            names: components["schemas"]["TextResponse"] | null;
            /** @description Who says who answers for the matter and takes part in it. */
            parties: components["schemas"]["NamedOrganisationResponse"][];
            /** @enum {string} */
            state: "named" | "ends-soon" | "missing";
            /** @description Who answers for it today. */
            responsible: components["schemas"]["ResponsibleResponse"] | null;
            /**
             * Format: date
             * @description Where nobody does: from when somebody will.
             */
            followedFrom: string | null;
            /** @description Who takes part in it now or is to. */
            participations: components["schemas"]["ParticipationResponse"][];
            /**
             * @description Whether it is agreed that the matter goes on. Null where it leans on no agreement, or on one that the reader does not see.
             * @enum {string|null}
             */
            continuity: "agreed" | "ends-soon" | "not-yet" | "lapsed" | null;
        };
        ResponsibilityCountsResponse: {
            kind: {
                [key: string]: number;
            };
            state: {
                [key: string]: number;
            };
            whose: {
                [key: string]: number;
            };
        };
        ResponsibilityListResponse: {
            items: components["schemas"]["ResponsibilityRowResponse"][];
            total: number;
            /** @description How many there would be of each choice, the other filters kept. */
            counts: components["schemas"]["ResponsibilityCountsResponse"];
        };
        ProgrammeOfMeasureResponse: {
            /** Format: uuid */
            id: string;
            names: components["schemas"]["TextResponse"];
        };
        MattersAgreementResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @description Its writer first. */
            parties: components["schemas"]["NamedOrganisationResponse"][];
            /** @enum {string} */
            status: "draft" | "signed" | "active" | "expiring" | "ended" | "terminated" | "withdrawn";
            /**
             * Format: date
             * @description The last day; null while it goes on until ended.
             */
            endsOn: string | null;
        };
        MatterTimelineEntryResponse: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            what: "registered" | "assigned" | "ended" | "closed" | "changed" | "participation-recorded" | "participation-corrected" | "participation-ended" | "agreement-linked" | "agreement-unlinked";
            organisation: components["schemas"]["NamedOrganisationResponse"] | null;
            /** @enum {string|null} */
            role: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin" | null;
            reason: string;
            /** @description Who was assigned. */
            assigned: components["schemas"]["ResponsibleResponse"] | null;
            /** Format: date */
            lastDay: string | null;
            /** @description Who takes part or took. */
            participation: components["schemas"]["ParticipationResponse"] | null;
            /** @description What stood there before it was corrected. */
            before: components["schemas"]["ParticipationResponse"] | null;
            /** @description The title of the agreement that was linked to the matter or taken off it. */
            agreement: string | null;
        };
        ResponsibilityResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "programme" | "measure" | "agreement" | "operating-model" | "network" | "duty";
            title: string;
            /** @description Of a programme or a measure, which has names in several languages; the title is the Finnish one. */
            names: components["schemas"]["TextResponse"] | null;
            /** @description Of a measure, the programme to which it belongs. */
            partOf: components["schemas"]["ProgrammeOfMeasureResponse"] | null;
            /** @description Whether it is a network with a record of its own, where it is renamed and ended. */
            hasNetwork: boolean;
            parties: components["schemas"]["NamedOrganisationResponse"][];
            /** @description Who answers for it today. */
            responsible: components["schemas"]["ResponsibleResponse"] | null;
            /** @description In the order of time; no two at once. */
            responsibilities: components["schemas"]["ResponsibleResponse"][];
            /** @description In the order of time, also what is over. */
            participations: components["schemas"]["ParticipationResponse"][];
            /** @description The agreements by which it goes on. */
            agreements: components["schemas"]["MattersAgreementResponse"][];
            /** @description How many more there are to which the reader’s organisation is no party. */
            unseenAgreements: number;
            /**
             * @description Whether it is agreed that the matter goes on. Null where it leans on no agreement, or on one that the reader does not see.
             * @enum {string|null}
             */
            continuity: "agreed" | "ends-soon" | "not-yet" | "lapsed" | null;
            /**
             * Format: date
             * @description The first day, today or later, on which nobody answers for it.
             */
            missingFrom: string | null;
            /**
             * Format: date
             * @description The last day of the matter, also where it is still to come.
             */
            closedOn: string | null;
            version: number;
            /** @description The newest first. Its parties’ alone: empty for whoever only takes part. */
            timeline: components["schemas"]["MatterTimelineEntryResponse"][];
        };
        RegisterMatterRequest: {
            /**
             * @description Networks are founded among the networks.
             * @example duty
             * @enum {string}
             */
            kind: "duty";
            /** @example Yhdistysten toiminnan tukeminen */
            name: string;
            /** @example Tehtävä alkoi */
            reason: string;
        };
        AssignResponsibilityRequest: {
            /** @description The version that the writer had before them; 0 of an agreement, a programme or a measure for which nobody has answered yet. */
            version: number;
            /**
             * @description Why, for the timeline. No names of persons.
             * @example Työnjako muuttui
             */
            reason: string;
            /**
             * Format: uuid
             * @description Of an agreement, one of its parties.
             */
            organisationId: string;
            /**
             * Format: uuid
             * @description A contact person of the organisation.
             */
            personId?: string | null;
            /**
             * @description The branch of its administration that leads the work.
             * @example Sivistys
             */
            sector?: string | null;
            /**
             * Format: date
             * @example 2026-11-23
             */
            startsOn: string;
            /**
             * Format: date
             * @description The last day; null until another follows.
             * @example 2027-12-31
             */
            endsOn?: string | null;
        };
        EndResponsibilityRequest: {
            /** @description The version that the writer had before them; 0 of an agreement, a programme or a measure for which nobody has answered yet. */
            version: number;
            /**
             * @description Why, for the timeline. No names of persons.
             * @example Työnjako muuttui
             */
            reason: string;
            /**
             * Format: date
             * @description The last day.
             * @example 2026-12-31
             */
            lastDay: string;
        };
        ParticipationRequest: {
            /** @description The version that the writer had before them; 0 of an agreement, a programme or a measure for which nobody has answered yet. */
            version: number;
            /**
             * @description Why, for the timeline. No names of persons.
             * @example Työnjako muuttui
             */
            reason: string;
            /**
             * Format: uuid
             * @description Of the registry; in an agreement, one of its parties.
             */
            organisationId: string;
            /**
             * @example supports
             * @enum {string}
             */
            part: "carries-out" | "supports" | "informs" | "plans" | "funds" | "hosts" | "evaluates";
            /**
             * @description The branch of its administration that takes part; null where the whole organisation does.
             * @example Liikunta
             */
            sector?: string | null;
            /**
             * Format: date
             * @example 2026-11-23
             */
            startsOn: string;
            /**
             * Format: date
             * @description The last day; null while it goes on until ended.
             * @example 2027-12-31
             */
            endsOn?: string | null;
        };
        LinkAgreementRequest: {
            /** @description The version that the writer had before them; 0 of an agreement, a programme or a measure for which nobody has answered yet. */
            version: number;
            /**
             * @description Why, for the timeline. No names of persons.
             * @example Työnjako muuttui
             */
            reason: string;
            /**
             * Format: uuid
             * @description To which the asker’s organisation is a party.
             */
            agreementId: string;
        };
        MatterChangeRequest: {
            /** @description The version that the writer had before them; 0 of an agreement, a programme or a measure for which nobody has answered yet. */
            version: number;
            /**
             * @description Why, for the timeline. No names of persons.
             * @example Työnjako muuttui
             */
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
            role: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin";
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
            role: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin";
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
        InvitedResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: "wellbeing-region" | "municipality" | "joint-municipal-authority" | "regional-council" | "hospital-district" | "social-competence-centre" | "state-agency" | "state-regional-agency" | "ely-centre" | "employment-service" | "association" | "village-association" | "parish" | "foundation" | "educational-institution" | "company" | "project" | "influence-body" | "informal-group";
            names: components["schemas"]["TextResponse"];
            /**
             * @description What became of the latest letter to it. Null where there was none, or for whoever did not call the meeting.
             * @enum {string|null}
             */
            letter: "waiting" | "sent" | "refused" | "given-up" | "not-wanted" | null;
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
            role: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin";
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
            invited: components["schemas"]["InvitedResponse"][];
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
        AdoptionResponse: {
            /** @enum {string} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            /**
             * @description Null where nothing is known.
             * @enum {string|null}
             */
            state: "known" | "piloted" | "adopted" | "rooted" | null;
            /** Format: date */
            since: string | null;
            /** @description Nought where nothing is known. */
            version: number;
            /** @description Whether the reader’s organisation may write it down. */
            mayWrite: boolean;
        };
        ModelRowResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "meeting-place" | "social-prescribing" | "volunteering" | "outreach" | "peer-support" | "transport" | "participation" | "leadership";
            names: components["schemas"]["TextResponse"];
            /**
             * Format: date
             * @description The last day on which somebody else pays for it.
             */
            fundingEndsOn: string | null;
            /** @description One for each municipality of the list. */
            adoptions: components["schemas"]["AdoptionResponse"][];
        };
        ModelCountsResponse: {
            kind: {
                [key: string]: number;
            };
            /** @description Models that some municipality of the area has taken so far. */
            state: {
                [key: string]: number;
            };
            /** @description Models whose funding ends within twelve months. */
            fundingEnds: number;
        };
        ModelListResponse: {
            items: components["schemas"]["ModelRowResponse"][];
            total: number;
            /** @description How many there would be of each choice, the other filters kept. */
            counts: components["schemas"]["ModelCountsResponse"];
            /** @description The municipalities of the columns. */
            municipalityCodes: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
        };
        ModelResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "meeting-place" | "social-prescribing" | "volunteering" | "outreach" | "peer-support" | "transport" | "participation" | "leadership";
            names: components["schemas"]["TextResponse"];
            /**
             * Format: date
             * @description The last day on which somebody else pays for it.
             */
            fundingEndsOn: string | null;
            /** @description One for each municipality of the list. */
            adoptions: components["schemas"]["AdoptionResponse"][];
            version: number;
            description: components["schemas"]["TextResponse"];
            links: string[];
            /** @description Who looks after the entry. */
            owner: components["schemas"]["NamedOrganisationResponse"] | null;
            /** @description Whether the reader’s organisation looks after the entry, and so sees and says who answers for the model. */
            isOurs: boolean;
            /** @description Who answers for it today; null where nobody does, and for others than those who look after it. */
            responsible: components["schemas"]["ResponsibleResponse"] | null;
            mayEdit: boolean;
        };
        ModelEntryResponse: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            what: "described" | "changed" | "adopted";
            /** @description Who did it; never a person’s name. */
            organisation: components["schemas"]["NamedOrganisationResponse"] | null;
            /** @enum {string} */
            role: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin";
            /** @enum {string|null} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074" | null;
            /** @enum {string|null} */
            before: "known" | "piloted" | "adopted" | "rooted" | null;
            /** @enum {string|null} */
            state: "known" | "piloted" | "adopted" | "rooted" | null;
            /** Format: date */
            since: string | null;
            /** @description What was reworded. */
            changed: string[];
            reason: string | null;
        };
        ModelTimelineResponse: {
            /** @description The newest first. */
            items: components["schemas"]["ModelEntryResponse"][];
            total: number;
        };
        ModelDescriptionRequest: {
            /** @example Seinätön kohtaamispaikka, joka kokoontuu siellä, missä ihmiset ovat. */
            fi: string;
            sv?: string;
            en?: string;
        };
        ModelRequest: {
            /** @enum {string} */
            kind: "meeting-place" | "social-prescribing" | "volunteering" | "outreach" | "peer-support" | "transport" | "participation" | "leadership";
            names: components["schemas"]["OrganisationNamesRequest"];
            description: components["schemas"]["ModelDescriptionRequest"];
            /**
             * @description Where to read more.
             * @example [
             *       "https://innokyla.example/malli"
             *     ]
             */
            links?: string[];
            /**
             * Format: date
             * @description The last day on which somebody else pays for it; null where its money has no end, or it lives without any.
             * @example 2027-12-31
             */
            fundingEndsOn?: string | null;
        };
        ChangeModelRequest: {
            /** @enum {string} */
            kind: "meeting-place" | "social-prescribing" | "volunteering" | "outreach" | "peer-support" | "transport" | "participation" | "leadership";
            names: components["schemas"]["OrganisationNamesRequest"];
            description: components["schemas"]["ModelDescriptionRequest"];
            /**
             * @description Where to read more.
             * @example [
             *       "https://innokyla.example/malli"
             *     ]
             */
            links?: string[];
            /**
             * Format: date
             * @description The last day on which somebody else pays for it; null where its money has no end, or it lives without any.
             * @example 2027-12-31
             */
            fundingEndsOn?: string | null;
            /** @description The version that the writer had before them: if there is a newer one, nothing is overwritten. */
            version: number;
            /**
             * @description Why, for the timeline. No names of persons.
             * @example Kuvaus tarkennettiin.
             */
            reason: string;
        };
        AdoptModelRequest: {
            /** @enum {string} */
            state: "known" | "piloted" | "adopted" | "rooted";
            /**
             * Format: date
             * @description Since which day.
             * @example 2026-05-04
             */
            since: string;
            /** @description The version that the writer had before them; nought where there was nothing. */
            version: number;
            /** @description Needed for a step back. No names of persons. */
            reason?: string | null;
        };
        TrainingResponse: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            topic: "recognising-loneliness" | "raising-the-subject" | "link-person-work" | "volunteering" | "peer-instruction" | "operating-models";
            title: string;
            /** Format: date */
            heldOn: string;
            municipalityCodes: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
            /** @description How many came as part of their work. */
            staff: number;
            volunteers: number;
            /** @description From how many organisations they came. */
            organisations: number;
            /** @description Who held it. */
            organisation: components["schemas"]["NamedOrganisationResponse"] | null;
            /** @description Written down by mistake: it is not counted. */
            isRetracted: boolean;
            mayEdit: boolean;
        };
        TrainingSumsResponse: {
            /** @description Who came to two trainings is counted twice. */
            staff: number;
            volunteers: number;
        };
        TrainingCountsResponse: {
            topic: {
                [key: string]: number;
            };
            year: {
                [key: string]: number;
            };
        };
        TrainingListResponse: {
            items: components["schemas"]["TrainingResponse"][];
            total: number;
            /** @description How many came to all that were found. */
            sums: components["schemas"]["TrainingSumsResponse"];
            /** @description How many there would be of each choice, the other filters kept. */
            counts: components["schemas"]["TrainingCountsResponse"];
        };
        TrainingEntryResponse: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            what: "recorded" | "corrected" | "retracted";
            /** @description Who did it; never a person’s name. */
            organisation: components["schemas"]["NamedOrganisationResponse"] | null;
            /** @enum {string} */
            role: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin";
            /** @description What was corrected. */
            changed: string[];
            reason: string | null;
        };
        TrainingTimelineResponse: {
            /** @description The newest first. */
            items: components["schemas"]["TrainingEntryResponse"][];
            total: number;
        };
        TrainingRequest: {
            /** @enum {string} */
            topic: "recognising-loneliness" | "raising-the-subject" | "link-person-work" | "volunteering" | "peer-instruction" | "operating-models";
            /**
             * @description What the training was called. No names of persons.
             * @example Miten kysyn yksinäisyydestä
             */
            title: string;
            /**
             * Format: date
             * @description Today or earlier.
             * @example 2026-11-10
             */
            heldOn: string;
            /** @description For which municipalities. */
            municipalityCodes: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
            /**
             * @description How many came as part of their work.
             * @example 18
             */
            staff: number;
            /**
             * @description How many volunteers came.
             * @example 4
             */
            volunteers: number;
            /**
             * @description From how many organisations they came: no more than people.
             * @example 5
             */
            organisations: number;
        };
        CorrectTrainingRequest: {
            /** @enum {string} */
            topic: "recognising-loneliness" | "raising-the-subject" | "link-person-work" | "volunteering" | "peer-instruction" | "operating-models";
            /**
             * @description What the training was called. No names of persons.
             * @example Miten kysyn yksinäisyydestä
             */
            title: string;
            /**
             * Format: date
             * @description Today or earlier.
             * @example 2026-11-10
             */
            heldOn: string;
            /** @description For which municipalities. */
            municipalityCodes: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
            /**
             * @description How many came as part of their work.
             * @example 18
             */
            staff: number;
            /**
             * @description How many volunteers came.
             * @example 4
             */
            volunteers: number;
            /**
             * @description From how many organisations they came: no more than people.
             * @example 5
             */
            organisations: number;
            /** @description The version that the writer had before them: if there is a newer one, nothing is overwritten. */
            version: number;
            /**
             * @description Why, for the timeline. No names of persons.
             * @example Laskettiin uudelleen.
             */
            reason: string;
        };
        RetractTrainingRequest: {
            /** @description The version that the writer had before them. */
            version: number;
            /**
             * @description Why, for the timeline. No names of persons.
             * @example Kirjattiin kahdesti.
             */
            reason: string;
        };
        NetworkRowResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: "wellbeing-cooperation" | "learning" | "family-centre" | "other";
            name: string;
            /**
             * @description In which it works.
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            convener: components["schemas"]["NamedOrganisationResponse"] | null;
            municipalityCodes: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description The last day; null while no end is known.
             */
            endsOn: string | null;
            /** @enum {string} */
            state: "in-force" | "upcoming" | "over";
            /** @description How many organisations belong to it today beside its convener. */
            members: number;
        };
        NetworkCountsResponse: {
            type: {
                [key: string]: number;
            };
            state: {
                [key: string]: number;
            };
            /** @description Those to which the reader’s organisation belongs today, or which it convenes. */
            mine: number;
        };
        NetworkListResponse: {
            items: components["schemas"]["NetworkRowResponse"][];
            total: number;
            /** @description How many there would be of each choice, the other filters kept. */
            counts: components["schemas"]["NetworkCountsResponse"];
        };
        LackResponse: {
            /** @enum {string} */
            region: "15" | "18";
            /** @description Those that no wellbeing cooperation network in force covers. */
            municipalityCodes: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
            /** @description Whether the whole region is without. */
            isWhole: boolean;
        };
        LackListResponse: {
            /** @description A region that has a network everywhere is not here. */
            items: components["schemas"]["LackResponse"][];
        };
        NetworkForumResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * Format: date
             * @description The next meeting that is called.
             */
            nextOn: string | null;
        };
        NetworkResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: "wellbeing-cooperation" | "learning" | "family-centre" | "other";
            name: string;
            /**
             * @description In which it works.
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            convener: components["schemas"]["NamedOrganisationResponse"] | null;
            municipalityCodes: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description The last day; null while no end is known.
             */
            endsOn: string | null;
            /** @enum {string} */
            state: "in-force" | "upcoming" | "over";
            /** @description How many organisations belong to it today beside its convener. */
            members: number;
            version: number;
            purpose: string;
            /** @enum {string} */
            resource: "none" | "agreed";
            /** @description What was agreed of money and work; empty where there is none. */
            resourceNote: string;
            /** @description Why it was ended; null where it was not. */
            endedBecause: string | null;
            /** @description The forum in which it meets; null for those who do not belong to the forum. */
            forum: components["schemas"]["NetworkForumResponse"] | null;
            /** @description Whether the reader’s organisation convenes it, and so sees and says who answers for it. */
            isOurs: boolean;
            /** @description Who answers for it today; null where nobody does, and for others than the convener. */
            responsible: components["schemas"]["ResponsibleResponse"] | null;
            /** @description Whether the reader changes it and says who belongs to it. */
            mayConvene: boolean;
        };
        NetworkEntryResponse: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            what: "founded" | "changed" | "ended" | "joined" | "corrected" | "left";
            /** @description Who did it; never a person’s name. */
            organisation: components["schemas"]["NamedOrganisationResponse"] | null;
            /** @enum {string} */
            role: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin";
            /** @description Of a membership: whose. */
            member: components["schemas"]["NamedOrganisationResponse"] | null;
            /** @description What was changed. */
            changed: string[];
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
            reason: string | null;
        };
        NetworkTimelineResponse: {
            /** @description The newest first. */
            items: components["schemas"]["NetworkEntryResponse"][];
            total: number;
        };
        NetworkRequest: {
            /**
             * @example learning
             * @enum {string}
             */
            type: "wellbeing-cooperation" | "learning" | "family-centre" | "other";
            /** @example Lasten yksinäisyyden oppimisverkosto */
            name: string;
            /**
             * @description The one language in which it works.
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            /**
             * @description No names of persons.
             * @example Opitaan toisilta, mikä ehkäisee yksinäisyyttä.
             */
            purpose?: string;
            /** @description The municipalities that it covers; needed of a wellbeing cooperation network. */
            municipalityCodes?: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
            /**
             * Format: date
             * @example 2025-01-01
             */
            startsOn: string;
            /**
             * Format: date
             * @description The last day; null while no end is known.
             * @example 2028-12-31
             */
            endsOn?: string | null;
            /**
             * @example none
             * @enum {string}
             */
            resource: "none" | "agreed";
            /** @description What was agreed of money and work; left out where there is none. */
            resourceNote?: string;
            /**
             * Format: uuid
             * @description The forum in which it meets, convened by the same organisation.
             */
            forumId?: string | null;
        };
        ChangeNetworkRequest: {
            /**
             * @example learning
             * @enum {string}
             */
            type: "wellbeing-cooperation" | "learning" | "family-centre" | "other";
            /** @example Lasten yksinäisyyden oppimisverkosto */
            name: string;
            /**
             * @description The one language in which it works.
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            /**
             * @description No names of persons.
             * @example Opitaan toisilta, mikä ehkäisee yksinäisyyttä.
             */
            purpose?: string;
            /** @description The municipalities that it covers; needed of a wellbeing cooperation network. */
            municipalityCodes?: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
            /**
             * Format: date
             * @example 2025-01-01
             */
            startsOn: string;
            /**
             * Format: date
             * @description The last day; null while no end is known.
             * @example 2028-12-31
             */
            endsOn?: string | null;
            /**
             * @example none
             * @enum {string}
             */
            resource: "none" | "agreed";
            /** @description What was agreed of money and work; left out where there is none. */
            resourceNote?: string;
            /**
             * Format: uuid
             * @description The forum in which it meets, convened by the same organisation.
             */
            forumId?: string | null;
            /** @description The version that the writer had before them: if there is a newer one, nothing is overwritten. */
            version: number;
            /**
             * @description Why, for the timeline. No names of persons.
             * @example Kautta jatkettiin.
             */
            reason: string;
        };
        EndNetworkRequest: {
            /** @description The version that the writer had before them: if there is a newer one, nothing is overwritten. */
            version: number;
            /**
             * @description Why, for the timeline. No names of persons.
             * @example Sovittiin verkoston kokouksessa.
             */
            reason: string;
            /**
             * Format: date
             * @description The last day, within the network’s period.
             * @example 2026-12-31
             */
            lastDay: string;
        };
        NetworkMembershipResponse: {
            /** Format: uuid */
            id: string;
            organisation: components["schemas"]["NamedOrganisationResponse"] | null;
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description Its own last day; null for as long as the network goes on.
             */
            endsOn: string | null;
            /**
             * Format: date
             * @description The last day that holds: its own, or the network’s.
             */
            lastDay: string | null;
            /** @enum {string} */
            state: "in-force" | "upcoming" | "over";
            version: number;
            /** @description Whether the reader may end it: as its member, or as the convener. */
            mayEnd: boolean;
        };
        NetworkMembershipListResponse: {
            items: components["schemas"]["NetworkMembershipResponse"][];
            total: number;
            /** @description How many there are in each state, the other filters kept. */
            counts: {
                [key: string]: number;
            };
        };
        JoinNetworkRequest: {
            /**
             * Format: date
             * @description The first day, within the network’s period.
             * @example 2026-01-01
             */
            startsOn: string;
            /**
             * Format: date
             * @description The last day, within the network’s period; null for as long as the network goes on.
             * @example null
             */
            endsOn?: string | null;
            /**
             * Format: uuid
             * @description Who joins.
             */
            organisationId: string;
        };
        CorrectNetworkMembershipRequest: {
            /**
             * Format: date
             * @description The first day, within the network’s period.
             * @example 2026-01-01
             */
            startsOn: string;
            /**
             * Format: date
             * @description The last day, within the network’s period; null for as long as the network goes on.
             * @example null
             */
            endsOn?: string | null;
            /** @description The version of the membership that the writer had before them. */
            version: number;
            /**
             * @description Why, for the timeline. No names of persons.
             * @example Päivä oli kirjattu väärin.
             */
            reason: string;
        };
        LeaveNetworkRequest: {
            /**
             * Format: date
             * @description The last day. Before the first, the membership never began.
             * @example 2026-12-31
             */
            lastDay: string;
            /** @description The version of the membership that the writer had before them. */
            version: number;
            /**
             * @description Why, for the timeline. No names of persons.
             * @example Hanke päättyi.
             */
            reason: string;
        };
        PrinciplesResponse: {
            /** Format: uuid */
            id: string;
            organisation: components["schemas"]["NamedOrganisationResponse"];
            version: number;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
            title: string;
            text: string;
            body: string;
            /** Format: date */
            decidedOn: string;
            section: string;
            agreedWith: components["schemas"]["NamedOrganisationResponse"][];
            /** Format: date-time */
            publishedAt: string;
            /**
             * @description Who published it, as their role.
             * @enum {string}
             */
            byRole: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin";
        };
        PrinciplesListResponse: {
            items: components["schemas"]["PrinciplesResponse"][];
            total: number;
        };
        WritePrinciplesRequest: {
            /**
             * @description The one language that the text is written in.
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            /** @example Järjestöjen tukemisen periaatteet */
            title: string;
            /** @example Avustuksilla edistetään asukkaiden hyvinvointia. */
            text: string;
            /**
             * @description The body that approved them.
             * @example Aluehallitus
             */
            body: string;
            /**
             * Format: date
             * @example 2026-01-12
             */
            decidedOn: string;
            /** @example § 9 */
            section: string;
            /** @description Organisations with whom they were agreed upon. */
            agreedWith?: string[];
            /**
             * @description The version that was read; 0 where there was none. If there is a newer one, nothing is published.
             * @example 0
             */
            basedOn: number;
        };
        GrantTimelineEntryResponse: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            what: "round-drafted" | "round-changed" | "round-published" | "set-aside" | "appropriation-changed" | "drafted" | "changed" | "submitted" | "withdrawn" | "supplement-requested" | "supplement-given" | "scored" | "decided" | "claimed" | "claim-settled" | "paid" | "use-reported" | "use-returned" | "use-corrected" | "use-accepted" | "recovered";
            by: components["schemas"]["DoerResponse"];
            /** @description A reason, a request or an answer. */
            text: string | null;
            /** @description Whole cents. */
            cents: number | null;
            /** Format: date */
            dueOn: string | null;
        };
        AppropriationResponse: {
            /** Format: uuid */
            id: string;
            year: number;
            name: string;
            /** @description Whole cents. */
            amountCents: number;
            /** @description Whole cents. */
            grantedCents: number;
            version: number;
            /** @description Oldest first. */
            timeline: components["schemas"]["GrantTimelineEntryResponse"][];
        };
        AppropriationListResponse: {
            items: components["schemas"]["AppropriationResponse"][];
            total: number;
        };
        SetAsideRequest: {
            /** @example 2027 */
            year: number;
            /** @example Järjestöavustukset */
            name: string;
            /**
             * @description Whole cents.
             * @example 10000000
             */
            amountCents: number;
        };
        ChangeAppropriationRequest: {
            /**
             * @description Whole cents.
             * @example 10000000
             */
            amountCents: number;
            /** @example Lisätalousarvio. */
            reason: string;
            /** @description What was read: if there is a newer one, nothing is overwritten. */
            version: number;
        };
        RoundRowResponse: {
            /** Format: uuid */
            id: string;
            granter: components["schemas"]["NamedOrganisationResponse"];
            /** @enum {string} */
            state: "draft" | "upcoming" | "open" | "closed";
            /** @enum {string} */
            kind: "operating" | "partnership" | "one-off";
            title: string;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
            /** @description Whole cents. */
            budgetCents: number;
            /** @description Whole cents: what has been decided so far. */
            grantedCents: number;
            /** Format: date */
            opensOn: string;
            /** Format: date-time */
            closesAt: string;
        };
        RoundCountsResponse: {
            state: {
                [key: string]: number;
            };
            kind: {
                [key: string]: number;
            };
            /** @description By the granter’s id. */
            granter: {
                [key: string]: number;
            };
        };
        RoundListResponse: {
            items: components["schemas"]["RoundRowResponse"][];
            total: number;
            /** @description How many there would be of each choice, the other filters kept. */
            counts: components["schemas"]["RoundCountsResponse"];
            /** @description The granters of the counts. */
            granters: components["schemas"]["NamedOrganisationResponse"][];
            /** @description Whether the reader’s organisation is one that gives grants. */
            mayGive: boolean;
        };
        GrantCriterionResponse: {
            /** Format: uuid */
            id: string;
            text: string;
            mostPoints: number;
        };
        GrantMultiplierResponse: {
            /** Format: uuid */
            id: string;
            text: string;
            /** @description The factor times a hundred: 110 is 1.1. */
            percent: number;
        };
        RoundSumsResponse: {
            applications: number;
            /** @description Whole cents. */
            askedCents: number;
            /** @description Whole cents: what was asked, without what was rejected. */
            consideredCents: number;
            /** @description Whole cents. */
            grantedCents: number;
            /** @description Whole cents that this round can still give. */
            leftCents: number;
            /** @description What is left, of what waits for a decision, in tenths of a percent. */
            coverTenths: number | null;
        };
        RoundResponse: {
            /** Format: uuid */
            id: string;
            granter: components["schemas"]["NamedOrganisationResponse"];
            /** @enum {string} */
            state: "draft" | "upcoming" | "open" | "closed";
            /** @enum {string} */
            kind: "operating" | "partnership" | "one-off";
            title: string;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
            /** @description Whole cents. */
            budgetCents: number;
            /** @description Whole cents: what has been decided so far. */
            grantedCents: number;
            /** Format: date */
            opensOn: string;
            /** Format: date-time */
            closesAt: string;
            version: number;
            description: string;
            /** Format: uuid */
            principlesId: string | null;
            /**
             * Format: uuid
             * @description For the granter alone.
             */
            appropriationId: string | null;
            /** Format: date */
            closesOn: string;
            /** @description The time of day in Finland. */
            closesTime: string;
            /** Format: date */
            useReportDueOn: string;
            annexes: ("budget" | "financing-plan" | "action-plan" | "annual-report" | "accounts" | "audit-report" | "rules")[];
            leastScorers: number;
            criteria: components["schemas"]["GrantCriterionResponse"][];
            multipliers: components["schemas"]["GrantMultiplierResponse"][];
            mostPoints: number | null;
            /** @description The most that criteria and multipliers can give, in hundredths of a point. */
            mostResult: number;
            /**
             * Format: uuid
             * @description The reader’s own application in it.
             */
            ownApplicationId: string | null;
            /** @description For the granter alone. */
            sums: components["schemas"]["RoundSumsResponse"] | null;
            /** @description Oldest first; for the granter alone. */
            timeline: components["schemas"]["GrantTimelineEntryResponse"][];
        };
        GrantCriterionRequest: {
            /**
             * Format: uuid
             * @description The same as before where it was there before.
             */
            id?: string | null;
            /** @example Vastaa yksinäisyyden ehkäisyn tarpeeseen */
            text: string;
            /** @example 20 */
            mostPoints: number;
        };
        GrantMultiplierRequest: {
            /**
             * Format: uuid
             * @description The same as before where it was there before.
             */
            id?: string | null;
            /** @example Toiminta löytyy Lähellä.fi-palvelusta */
            text: string;
            /**
             * @description The factor times a hundred: 110 is 1.1.
             * @example 110
             */
            percent: number;
        };
        RoundRequest: {
            /** @enum {string} */
            kind: "operating" | "partnership" | "one-off";
            /**
             * @description The one language that the text is written in.
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            /** @example Järjestöavustukset 2027 */
            title: string;
            /** @example Painopisteet ovat yksinäisyys ja mielenterveys. */
            description: string;
            /**
             * Format: uuid
             * @description The version of the principles that it follows.
             */
            principlesId?: string | null;
            /**
             * Format: uuid
             * @description From which the money is taken.
             */
            appropriationId: string;
            /**
             * @description What is given out in this round at most, in whole cents.
             * @example 8500000
             */
            budgetCents: number;
            /**
             * Format: date
             * @description Opens with the day.
             * @example 2027-01-15
             */
            opensOn: string;
            /**
             * Format: date
             * @example 2027-02-05
             */
            closesOn: string;
            /**
             * @description The time of day in Finland at which nothing is taken any more.
             * @example 16:15
             */
            closesTime: string;
            /**
             * Format: date
             * @example 2028-03-31
             */
            useReportDueOn: string;
            /** @description What has to be listed in an application’s annexes. */
            annexes?: ("budget" | "financing-plan" | "action-plan" | "annual-report" | "accounts" | "audit-report" | "rules")[];
            /**
             * @description So many people score an application before it can be granted.
             * @example 2
             */
            leastScorers: number;
            criteria?: components["schemas"]["GrantCriterionRequest"][];
            multipliers?: components["schemas"]["GrantMultiplierRequest"][];
            /**
             * @description No result is above this; null where the multipliers alone decide.
             * @example null
             */
            mostPoints?: number | null;
        };
        ChangeRoundRequest: {
            /** @enum {string} */
            kind: "operating" | "partnership" | "one-off";
            /**
             * @description The one language that the text is written in.
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            /** @example Järjestöavustukset 2027 */
            title: string;
            /** @example Painopisteet ovat yksinäisyys ja mielenterveys. */
            description: string;
            /**
             * Format: uuid
             * @description The version of the principles that it follows.
             */
            principlesId?: string | null;
            /**
             * Format: uuid
             * @description From which the money is taken.
             */
            appropriationId: string;
            /**
             * @description What is given out in this round at most, in whole cents.
             * @example 8500000
             */
            budgetCents: number;
            /**
             * Format: date
             * @description Opens with the day.
             * @example 2027-01-15
             */
            opensOn: string;
            /**
             * Format: date
             * @example 2027-02-05
             */
            closesOn: string;
            /**
             * @description The time of day in Finland at which nothing is taken any more.
             * @example 16:15
             */
            closesTime: string;
            /**
             * Format: date
             * @example 2028-03-31
             */
            useReportDueOn: string;
            /** @description What has to be listed in an application’s annexes. */
            annexes?: ("budget" | "financing-plan" | "action-plan" | "annual-report" | "accounts" | "audit-report" | "rules")[];
            /**
             * @description So many people score an application before it can be granted.
             * @example 2
             */
            leastScorers: number;
            criteria?: components["schemas"]["GrantCriterionRequest"][];
            multipliers?: components["schemas"]["GrantMultiplierRequest"][];
            /**
             * @description No result is above this; null where the multipliers alone decide.
             * @example null
             */
            mostPoints?: number | null;
            /** @description The draft that was read: if there is a newer one, nothing is overwritten. */
            version: number;
        };
        PublishRoundRequest: {
            /** @description The draft that was read. */
            version: number;
        };
        NamedRoundResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
        };
        ApplicationRowResponse: {
            /** Format: uuid */
            id: string;
            applicant: components["schemas"]["NamedOrganisationResponse"];
            granter: components["schemas"]["NamedOrganisationResponse"];
            round: components["schemas"]["NamedRoundResponse"];
            /** @enum {string} */
            kind: "operating" | "partnership" | "one-off";
            /** @enum {string} */
            status: "draft" | "submitted" | "supplement-requested" | "granted" | "rejected" | "paid" | "use-reported" | "use-returned" | "use-accepted" | "recovered" | "withdrawn";
            title: string;
            /** @description Whole cents. */
            askedCents: number;
            /** @description Whole cents; null where nothing has been granted. */
            grantedCents: number | null;
            /** Format: date-time */
            submittedAt: string | null;
            /**
             * Format: date
             * @description By which day the applicant is awaited: to answer a request for a supplement, or to tell how the money was used.
             */
            dueOn: string | null;
            /** @description The scorers’ mean in hundredths of a point, for the granter alone. */
            result: number | null;
            /** @description How many have scored it; for the granter alone. */
            scorers: number;
        };
        ApplicationCountsResponse: {
            status: {
                [key: string]: number;
            };
            kind: {
                [key: string]: number;
            };
            /** @description By the round’s id. */
            round: {
                [key: string]: number;
            };
        };
        ApplicationListResponse: {
            items: components["schemas"]["ApplicationRowResponse"][];
            total: number;
            /** @description How many there would be of each choice, the other filters kept. */
            counts: components["schemas"]["ApplicationCountsResponse"];
            /** @description The rounds of the counts. */
            rounds: components["schemas"]["NamedRoundResponse"][];
        };
        FundedActivityResponse: {
            /** Format: uuid */
            id: string | null;
            name: string;
        };
        GrantAnnexResponse: {
            /** @enum {string} */
            kind: "budget" | "financing-plan" | "action-plan" | "annual-report" | "accounts" | "audit-report" | "rules";
            reference: string;
        };
        SupplementResponse: {
            text: string;
            /** Format: date */
            dueOn: string;
            /** @description Null while it is awaited, or where it never came. */
            answer: string | null;
        };
        CriterionPointsResponse: {
            /** Format: uuid */
            criterionId: string;
            /** @description In hundredths of a point. */
            points: number;
        };
        GrantScoreResponse: {
            /** @enum {string} */
            role: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin";
            /** @description Whether the reader gave it. */
            own: boolean;
            points: components["schemas"]["CriterionPointsResponse"][];
            multipliers: string[];
            /** @description With the multipliers, in hundredths of a point. */
            result: number;
            comment: string | null;
        };
        DecidedScoresResponse: {
            /** @description The scorers’ mean in hundredths of a point. */
            result: number;
            scorers: number;
            points: components["schemas"]["CriterionPointsResponse"][];
        };
        AppealInstructionResponse: {
            /**
             * @description Whether the body itself is asked first, or the administrative court.
             * @enum {string}
             */
            to: "rectification" | "court";
            /**
             * @description Local Government Act 410/2015, or Act on Wellbeing Services Counties 611/2021.
             * @enum {string}
             */
            law: "local-government" | "wellbeing-region";
            /** Format: date */
            sentOn: string;
            /** @enum {string} */
            notice: "electronic" | "post";
            /**
             * Format: date
             * @description From when on the applicant is taken to know of it, unless something else is shown.
             */
            informedOn: string;
            /**
             * Format: date
             * @description The last day to appeal.
             */
            lastDay: string;
        };
        GrantDecisionResponse: {
            body: string;
            /** Format: date */
            decidedOn: string;
            section: string;
            reason: string;
            scores: components["schemas"]["DecidedScoresResponse"] | null;
            /**
             * Format: date
             * @description By which day the use is to be told; null where nothing was granted.
             */
            useReportDueOn: string | null;
            /** @description Null where it was not kept. */
            appeal: components["schemas"]["AppealInstructionResponse"] | null;
        };
        RectificationChangeResponse: {
            /** @description Whole cents. */
            beforeCents: number;
            /** @description Whole cents. */
            grantedCents: number;
        };
        RectificationResponse: {
            /** @enum {string} */
            outcome: "upheld" | "changed" | "withdrawn";
            body: string | null;
            section: string | null;
            /** Format: date */
            decidedOn: string;
            reason: string;
            change: components["schemas"]["RectificationChangeResponse"] | null;
            appeal: components["schemas"]["AppealInstructionResponse"] | null;
        };
        RectificationClaimResponse: {
            /** Format: date */
            receivedOn: string;
            /** @description Whether it came after the last day. */
            isLate: boolean;
            text: string;
            /** @description Null while the body has it before it. */
            result: components["schemas"]["RectificationResponse"] | null;
        };
        EarlierPaymentResponse: {
            /** Format: date */
            paidOn: string;
            reference: string | null;
            /** @description Whole cents. */
            cents: number;
        };
        GrantPaymentResponse: {
            /** Format: date */
            paidOn: string;
            reference: string | null;
        };
        UseReportResponse: {
            text: string;
            /** @description Whole cents. */
            usedCents: number;
            /** Format: date-time */
            at: string;
        };
        SentBackReportResponse: {
            /** @description What the granter asked. */
            text: string;
            /** Format: date */
            dueOn: string;
            /** Format: date-time */
            at: string;
            /** @description The report that was sent back. */
            report: components["schemas"]["UseReportResponse"];
        };
        RecoveryResponse: {
            /** @description Whole cents. */
            recoveredCents: number;
            reason: string;
            /** Format: date */
            heardOn: string;
        };
        GrantVisitsResponse: {
            /**
             * Format: date
             * @description The day of the decision.
             */
            since: string;
            /** @description How often something was held since then, until the use is to be reported. */
            occurrences: number;
            /** @description Visits, not persons. */
            visits: number;
        };
        MissingReportResponse: {
            /** Format: uuid */
            applicationId: string;
            title: string;
            /** Format: date */
            dueOn: string;
        };
        ApplicationResponse: {
            /** Format: uuid */
            id: string;
            applicant: components["schemas"]["NamedOrganisationResponse"];
            granter: components["schemas"]["NamedOrganisationResponse"];
            round: components["schemas"]["NamedRoundResponse"];
            /** @enum {string} */
            kind: "operating" | "partnership" | "one-off";
            /** @enum {string} */
            status: "draft" | "submitted" | "supplement-requested" | "granted" | "rejected" | "paid" | "use-reported" | "use-returned" | "use-accepted" | "recovered" | "withdrawn";
            title: string;
            /** @description Whole cents. */
            askedCents: number;
            /** @description Whole cents; null where nothing has been granted. */
            grantedCents: number | null;
            /** Format: date-time */
            submittedAt: string | null;
            /**
             * Format: date
             * @description By which day the applicant is awaited: to answer a request for a supplement, or to tell how the money was used.
             */
            dueOn: string | null;
            /** @description The scorers’ mean in hundredths of a point, for the granter alone. */
            result: number | null;
            /** @description How many have scored it; for the granter alone. */
            scorers: number;
            version: number;
            terms: components["schemas"]["RoundResponse"];
            purpose: string;
            activity: components["schemas"]["FundedActivityResponse"] | null;
            otherFunding: string | null;
            annexes: components["schemas"]["GrantAnnexResponse"][];
            /** @description What a draft lacks before it can be submitted, by field. */
            missing: string[];
            supplements: components["schemas"]["SupplementResponse"][];
            /** @description For the granter alone. */
            scores: components["schemas"]["GrantScoreResponse"][];
            decision: components["schemas"]["GrantDecisionResponse"] | null;
            /** @description The applicant’s claims for rectification of the decision, oldest first. */
            claims: components["schemas"]["RectificationClaimResponse"][];
            /** @description What had been paid before a rectification raised the grant. */
            earlierPayments: components["schemas"]["EarlierPaymentResponse"][];
            payment: components["schemas"]["GrantPaymentResponse"] | null;
            useReport: components["schemas"]["UseReportResponse"] | null;
            /** @description Reports that were sent back to be completed, oldest first. */
            sentBack: components["schemas"]["SentBackReportResponse"][];
            recovery: components["schemas"]["RecoveryResponse"] | null;
            /** @description How many came to what the money was given for, as the applicant has counted: to the activity of a one-off grant, otherwise to all that the applicant offers. Null where nothing was granted, or the activity is not published here. */
            visits: components["schemas"]["GrantVisitsResponse"] | null;
            /** @description Earlier grants of the same granter whose use has not been told in time: nothing is paid before. */
            missingReports: components["schemas"]["MissingReportResponse"][];
            /** @description Oldest first. */
            timeline: components["schemas"]["GrantTimelineEntryResponse"][];
        };
        FundedActivityRequest: {
            /**
             * Format: uuid
             * @description Where it is published in Pirtti.
             */
            id?: string | null;
            /** @example Kävelykerho */
            name: string;
        };
        GrantAnnexRequest: {
            /** @enum {string} */
            kind: "budget" | "financing-plan" | "action-plan" | "annual-report" | "accounts" | "audit-report" | "rules";
            /**
             * @description What is enclosed and where it is found.
             * @example Talousarvio 2027, yhdistyksen verkkosivulla
             */
            reference: string;
        };
        ApplicationRequest: {
            /** @example Avoin kohtaamispaikka */
            title: string;
            /** @description What the money is for. */
            purpose?: string;
            /** @description For a one-off grant: which activity. */
            activity?: components["schemas"]["FundedActivityRequest"];
            /**
             * @description Whole cents.
             * @example 850000
             */
            askedCents: number;
            /** @description Who else pays, and how much. */
            otherFunding?: string | null;
            annexes?: components["schemas"]["GrantAnnexRequest"][];
        };
        ChangeApplicationRequest: {
            /** @example Avoin kohtaamispaikka */
            title: string;
            /** @description What the money is for. */
            purpose?: string;
            /** @description For a one-off grant: which activity. */
            activity?: components["schemas"]["FundedActivityRequest"];
            /**
             * @description Whole cents.
             * @example 850000
             */
            askedCents: number;
            /** @description Who else pays, and how much. */
            otherFunding?: string | null;
            annexes?: components["schemas"]["GrantAnnexRequest"][];
            /** @description The draft that was read: if there is a newer one, nothing is overwritten. */
            version: number;
        };
        SubmitApplicationRequest: {
            /** @description The draft that was read: if there is a newer one, nothing is overwritten. */
            version: number;
        };
        WithdrawApplicationRequest: {
            reason?: string | null;
        };
        GiveSupplementRequest: {
            /** @example Tilinpäätös on liitteenä. */
            text: string;
            annexes?: components["schemas"]["GrantAnnexRequest"][];
        };
        ReportUseRequest: {
            /** @example Kahvila oli auki sovitusti. */
            text: string;
            /**
             * @description How much of the grant was used, in whole cents.
             * @example 600000
             */
            usedCents: number;
        };
        RequestSupplementRequest: {
            /** @example Lähettäkää vielä tilinpäätös. */
            text: string;
            /**
             * Format: date
             * @description The last day for the answer.
             * @example 2099-02-20
             */
            dueOn: string;
        };
        CriterionPointsRequest: {
            /** Format: uuid */
            criterionId: string;
            /** @example 15 */
            points: number;
        };
        ScoreApplicationRequest: {
            /** @description One for each criterion of the round. */
            points: components["schemas"]["CriterionPointsRequest"][];
            /** @description The multipliers that apply. */
            multipliers?: string[];
            /** @description Seen by the granter’s people alone. */
            comment?: string | null;
        };
        DecideGrantRequest: {
            /**
             * @description Whole cents; null rejects the application.
             * @example 600000
             */
            grantedCents?: number | null;
            /** @example Tulevaisuus- ja hyvinvointilautakunta */
            body: string;
            /**
             * @description That the council itself decided: then it is appealed at the administrative court, and no claim for rectification is made.
             * @default false
             */
            byCouncil: boolean;
            /**
             * Format: date
             * @example 2026-02-22
             */
            decidedOn: string;
            /** @example § 5 */
            section: string;
            /** @example Toiminta vastaa tarpeeseen. */
            reason: string;
            /**
             * Format: date
             * @description When it was sent to the applicant with its appeal instruction; today, where nothing is said.
             */
            sentOn?: string;
            /**
             * @description How it was sent: from that the last day to appeal is counted.
             * @default electronic
             * @enum {string}
             */
            notice: "electronic" | "post";
        };
        PayGrantRequest: {
            /**
             * Format: date
             * @example 2026-03-01
             */
            paidOn: string;
            /** @description By which the payment is found in the books. */
            reference?: string | null;
        };
        SendBackReportRequest: {
            /**
             * @description What is asked.
             * @example Eritelkää vielä tilavuokrat ja tarjoilut.
             */
            text: string;
            /**
             * Format: date
             * @description By which day the corrected report is awaited: until then nothing stands in the way of another payment.
             * @example 2099-02-20
             */
            dueOn: string;
        };
        RecoverGrantRequest: {
            /**
             * @description Whole cents.
             * @example 10000
             */
            recoveredCents: number;
            /** @example Osa avustuksesta jäi käyttämättä. */
            reason: string;
            /**
             * Format: date
             * @description The day on which the association was heard.
             * @example 2026-03-01
             */
            heardOn: string;
        };
        ClaimRectificationRequest: {
            /**
             * Format: date
             * @description The day on which it came to the granter.
             * @example 2026-03-02
             */
            receivedOn: string;
            /**
             * @description What the applicant wants otherwise, and why.
             * @example Hakemus täytti haun ehdot.
             */
            text: string;
        };
        SettleClaimRequest: {
            /**
             * @example upheld
             * @enum {string}
             */
            outcome: "upheld" | "changed" | "withdrawn";
            /**
             * @description Whole cents: what is granted from now on, where the decision was changed.
             * @example 700000
             */
            grantedCents?: number | null;
            /**
             * @description Needed unless the claim was taken back.
             * @example Tulevaisuus- ja hyvinvointilautakunta
             */
            body?: string | null;
            /** @example § 12 */
            section?: string | null;
            /**
             * Format: date
             * @description When it was decided, or taken back.
             * @example 2026-03-18
             */
            decidedOn: string;
            /** @example Päätös on ehtojen mukainen. */
            reason: string;
            /**
             * Format: date
             * @description When it was sent to the applicant with its appeal instruction; today, where nothing is said.
             */
            sentOn?: string;
            /**
             * @default electronic
             * @enum {string}
             */
            notice: "electronic" | "post";
        };
        GivenGrantResponse: {
            /** Format: uuid */
            id: string;
            recipient: components["schemas"]["NamedOrganisationResponse"];
            /** @description The granter, where it was decided here. */
            granter: components["schemas"]["NamedOrganisationResponse"] | null;
            /** @description The funder, where it was told of one outside. */
            funderName: string | null;
            /** @description Who told of it, where it was not decided here. */
            toldBy: components["schemas"]["NamedOrganisationResponse"] | null;
            /** @enum {string|null} */
            kind: "operating" | "partnership" | "one-off" | null;
            title: string;
            year: number;
            /** @description Whole cents. */
            amountCents: number;
            /** @description Whole cents that were asked back. */
            recoveredCents: number;
            /** Format: date */
            decidedOn: string;
            body: string | null;
            section: string | null;
            source: string | null;
            /** @description Told wrong, and taken back by whoever told it. */
            retracted: boolean;
        };
        GrantCountsResponse: {
            year: {
                [key: string]: number;
            };
        };
        GivenGrantListResponse: {
            items: components["schemas"]["GivenGrantResponse"][];
            total: number;
            /** @description Whole cents of everything found, without what was asked back. */
            sumCents: number;
            /** @description How many there would be of each choice, the other filters kept. */
            counts: components["schemas"]["GrantCountsResponse"];
            /** @description Whose grants were asked for. */
            recipient: components["schemas"]["NamedOrganisationResponse"] | null;
        };
        TellGrantRequest: {
            /** Format: uuid */
            recipientId: string;
            /** @example STEA */
            funderName: string;
            /** @example Kohtaamispaikkatoiminta (Ak) */
            title: string;
            /** @example 2026 */
            year: number;
            /**
             * @description Whole cents.
             * @example 4000000
             */
            amountCents: number;
            /**
             * Format: date
             * @example 2026-01-20
             */
            decidedOn: string;
            /**
             * @description Where it can be checked.
             * @example Päätös STEA/123/2026
             */
            source: string;
        };
        PublicGrantResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            granterId: string;
            granter: components["schemas"]["TextResponse"];
            /** @description An informal group is shown by its host. */
            recipient: components["schemas"]["TextResponse"] | null;
            /** @description Whether the grant was given to an informal group. */
            isInformalGroup: boolean;
            /** @description The title of the round, in its language. */
            round: string;
            /** @enum {string} */
            roundLanguage: "fi" | "sv" | "en";
            /** @enum {string} */
            kind: "operating" | "partnership" | "one-off";
            /** @description Whole cents. */
            amountCents: number;
            /** Format: date */
            decidedOn: string;
            body: string;
            section: string;
        };
        PublicGranterResponse: {
            /** Format: uuid */
            id: string;
            names: components["schemas"]["TextResponse"];
            count: number;
        };
        PublicGrantYearResponse: {
            year: number;
            count: number;
        };
        PublicGrantListResponse: {
            items: components["schemas"]["PublicGrantResponse"][];
            total: number;
            /** @description Whole cents of everything found. */
            sumCents: number;
            /** @description How many there would be of each granter, the other filters kept. */
            granters: components["schemas"]["PublicGranterResponse"][];
            /** @description How many there would be of each year, the other filters kept. */
            years: components["schemas"]["PublicGrantYearResponse"][];
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
    ImportsController_list: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["OrganisationImportListResponse"];
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
    ImportsController_import: {
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
                "application/json": components["schemas"]["ImportOrganisationsRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationImportResponse"];
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
    ImportsController_preview: {
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
                "application/json": components["schemas"]["PreviewImportRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreviewResponse"];
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
                role?: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin";
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
                role?: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin";
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
                role?: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin";
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
    FirstAdministratorsController_read: {
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
                    "application/json": components["schemas"]["FirstAdministratorResponse"];
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
    FirstAdministratorsController_invite: {
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
                "application/json": components["schemas"]["InvitationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedFirstAdministratorResponse"];
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
    FirstAdministratorsController_renew: {
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
                    "application/json": components["schemas"]["IssuedFirstAdministratorResponse"];
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
    FirstAdministratorsController_withdraw: {
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
                    "application/json": components["schemas"]["FirstAdministratorResponse"];
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
    MyLettersController_mine: {
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
                    "application/json": components["schemas"]["MyLettersResponse"];
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
    MyLettersController_choose: {
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
                "application/json": components["schemas"]["ChooseLetterRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyLettersResponse"];
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
    AppointmentFilesController_csv: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the name of the person or the organisation. */
                text?: string;
                role?: "hyte-coordinator" | "key-person" | "contact-person" | "link-person-coordinator" | "association-adviser" | "volunteer-coordinator" | "association-godparent" | "municipality-godparent";
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
                /** @description Whose people. */
                organisationId?: string;
                /** @description All when left out. */
                state?: "in-force" | "ends-soon" | "upcoming" | "over";
                sort?: "role" | "person" | "organisation" | "ends" | "changed";
                /** @description The language of headings and labels. */
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
    AppointmentFilesController_xlsx: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the name of the person or the organisation. */
                text?: string;
                role?: "hyte-coordinator" | "key-person" | "contact-person" | "link-person-coordinator" | "association-adviser" | "volunteer-coordinator" | "association-godparent" | "municipality-godparent";
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
                /** @description Whose people. */
                organisationId?: string;
                /** @description All when left out. */
                state?: "in-force" | "ends-soon" | "upcoming" | "over";
                sort?: "role" | "person" | "organisation" | "ends" | "changed";
                /** @description The language of headings and labels. */
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
    CoverageController_coverage: {
        parameters: {
            query?: {
                /** @description The wellbeing services county; the reader’s own when left out. */
                region?: "15" | "18";
                role?: "hyte-coordinator" | "key-person" | "contact-person" | "link-person-coordinator" | "association-adviser" | "volunteer-coordinator";
                state?: "named" | "ends-soon" | "missing";
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
                    "application/json": components["schemas"]["CoverageResponse"];
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
    CoverageController_csv: {
        parameters: {
            query?: {
                /** @description The wellbeing services county; the reader’s own when left out. */
                region?: "15" | "18";
                role?: "hyte-coordinator" | "key-person" | "contact-person" | "link-person-coordinator" | "association-adviser" | "volunteer-coordinator";
                state?: "named" | "ends-soon" | "missing";
                /** @description The language of headings and labels. */
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
    CoverageController_xlsx: {
        parameters: {
            query?: {
                /** @description The wellbeing services county; the reader’s own when left out. */
                region?: "15" | "18";
                role?: "hyte-coordinator" | "key-person" | "contact-person" | "link-person-coordinator" | "association-adviser" | "volunteer-coordinator";
                state?: "named" | "ends-soon" | "missing";
                /** @description The language of headings and labels. */
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
    CoverageController_godparents: {
        parameters: {
            query?: {
                /** @description The wellbeing services county; the reader’s own when left out. */
                region?: "15" | "18";
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
                    "application/json": components["schemas"]["GodparentListResponse"];
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
    CoverageController_godparentsCsv: {
        parameters: {
            query?: {
                /** @description The wellbeing services county; the reader’s own when left out. */
                region?: "15" | "18";
                /** @description The language of headings and labels. */
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
    CoverageController_godparentsXlsx: {
        parameters: {
            query?: {
                /** @description The wellbeing services county; the reader’s own when left out. */
                region?: "15" | "18";
                /** @description The language of headings and labels. */
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
    AppointmentsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the name of the person or the organisation. */
                text?: string;
                role?: "hyte-coordinator" | "key-person" | "contact-person" | "link-person-coordinator" | "association-adviser" | "volunteer-coordinator" | "association-godparent" | "municipality-godparent";
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
                /** @description Whose people. */
                organisationId?: string;
                /** @description All when left out. */
                state?: "in-force" | "ends-soon" | "upcoming" | "over";
                sort?: "role" | "person" | "organisation" | "ends" | "changed";
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
                    "application/json": components["schemas"]["AppointmentListResponse"];
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
    AppointmentsController_appoint: {
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
                "application/json": components["schemas"]["AppointPersonRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentResponse"];
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
    AppointmentsController_read: {
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
                    "application/json": components["schemas"]["AppointmentResponse"];
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
    AppointmentsController_edit: {
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
                "application/json": components["schemas"]["ChangeAppointmentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentResponse"];
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
    AppointmentsController_end: {
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
                "application/json": components["schemas"]["EndAppointmentRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentResponse"];
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
    AppointmentsController_cancel: {
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
                "application/json": components["schemas"]["CancelAppointmentRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentResponse"];
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
    ContactPersonsController_list: {
        parameters: {
            query: {
                /** @description Whose people. */
                organisationId: string;
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
                    "application/json": components["schemas"]["ContactPersonListResponse"];
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
    ContactPersonsController_read: {
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
                    "application/json": components["schemas"]["ContactPersonResponse"];
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
    ContactPersonsController_edit: {
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
                "application/json": components["schemas"]["ChangeContactPersonRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPersonResponse"];
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
    ContactPersonsController_stay: {
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
                "application/json": components["schemas"]["StayRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPersonResponse"];
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
    ContactPersonsController_confirm: {
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
                    "application/json": components["schemas"]["ContactPersonResponse"];
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
    ContactPersonsController_handOver: {
        parameters: {
            query?: never;
            header: {
                "accept-language": string;
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
                "application/json": components["schemas"]["HandOverRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverResponse"];
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
    MembershipPersonsController_list: {
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
                    "application/json": components["schemas"]["MembershipPersonsResponse"];
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
    ResponsibilityFilesController_csv: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the name of the matter. */
                text?: string;
                kind?: "programme" | "measure" | "agreement" | "operating-model" | "network" | "duty";
                /** @description All when left out. */
                state?: "named" | "ends-soon" | "missing";
                /** @description Those that are ours to change, or those in which we take part. All when left out. */
                whose?: "ours" | "taking-part";
                /** @description Those that go on by an agreement to which we are a party. */
                agreementId?: string;
                sort?: "title" | "kind" | "ends";
                /** @description The language of headings and labels. */
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
    ResponsibilityFilesController_xlsx: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the name of the matter. */
                text?: string;
                kind?: "programme" | "measure" | "agreement" | "operating-model" | "network" | "duty";
                /** @description All when left out. */
                state?: "named" | "ends-soon" | "missing";
                /** @description Those that are ours to change, or those in which we take part. All when left out. */
                whose?: "ours" | "taking-part";
                /** @description Those that go on by an agreement to which we are a party. */
                agreementId?: string;
                sort?: "title" | "kind" | "ends";
                /** @description The language of headings and labels. */
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
    ResponsibilitiesController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the name of the matter. */
                text?: string;
                kind?: "programme" | "measure" | "agreement" | "operating-model" | "network" | "duty";
                /** @description All when left out. */
                state?: "named" | "ends-soon" | "missing";
                /** @description Those that are ours to change, or those in which we take part. All when left out. */
                whose?: "ours" | "taking-part";
                /** @description Those that go on by an agreement to which we are a party. */
                agreementId?: string;
                sort?: "title" | "kind" | "ends";
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
                    "application/json": components["schemas"]["ResponsibilityListResponse"];
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
    ResponsibilitiesController_register: {
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
                "application/json": components["schemas"]["RegisterMatterRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponsibilityResponse"];
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
    ResponsibilitiesController_read: {
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
                    "application/json": components["schemas"]["ResponsibilityResponse"];
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
    ResponsibilitiesController_assign: {
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
                "application/json": components["schemas"]["AssignResponsibilityRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponsibilityResponse"];
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
    ResponsibilitiesController_end: {
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
                "application/json": components["schemas"]["EndResponsibilityRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponsibilityResponse"];
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
    ResponsibilitiesController_close: {
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
                "application/json": components["schemas"]["EndResponsibilityRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponsibilityResponse"];
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
    ParticipationsController_record: {
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
                "application/json": components["schemas"]["ParticipationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponsibilityResponse"];
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
    ParticipationsController_correct: {
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
                participationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponsibilityResponse"];
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
    ParticipationsController_end: {
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
                participationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndResponsibilityRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponsibilityResponse"];
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
    ParticipationsController_link: {
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
                "application/json": components["schemas"]["LinkAgreementRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponsibilityResponse"];
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
    ParticipationsController_unlink: {
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
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatterChangeRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponsibilityResponse"];
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
    OperatingModelsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the name or the description. */
                text?: string;
                kind?: "meeting-place" | "social-prescribing" | "volunteering" | "outreach" | "peer-support" | "transport" | "participation" | "leadership";
                /** @description Those that some municipality has taken so far. */
                state?: "known" | "piloted" | "adopted" | "rooted";
                /** @description Those whose funding ends within twelve months. */
                fundingEnds?: boolean;
                /** @description Only in this municipality; in the area of the reader’s organisation when left out. */
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
                sort?: "name" | "kind" | "spread" | "changed";
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
                    "application/json": components["schemas"]["ModelListResponse"];
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
    OperatingModelsController_describe: {
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
                "application/json": components["schemas"]["ModelRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelResponse"];
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
    OperatingModelsController_csv: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the name or the description. */
                text?: string;
                kind?: "meeting-place" | "social-prescribing" | "volunteering" | "outreach" | "peer-support" | "transport" | "participation" | "leadership";
                /** @description Those that some municipality has taken so far. */
                state?: "known" | "piloted" | "adopted" | "rooted";
                /** @description Those whose funding ends within twelve months. */
                fundingEnds?: boolean;
                /** @description Only in this municipality; in the area of the reader’s organisation when left out. */
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
                sort?: "name" | "kind" | "spread" | "changed";
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
    OperatingModelsController_xlsx: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the name or the description. */
                text?: string;
                kind?: "meeting-place" | "social-prescribing" | "volunteering" | "outreach" | "peer-support" | "transport" | "participation" | "leadership";
                /** @description Those that some municipality has taken so far. */
                state?: "known" | "piloted" | "adopted" | "rooted";
                /** @description Those whose funding ends within twelve months. */
                fundingEnds?: boolean;
                /** @description Only in this municipality; in the area of the reader’s organisation when left out. */
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
                sort?: "name" | "kind" | "spread" | "changed";
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
    OperatingModelsController_read: {
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
                    "application/json": components["schemas"]["ModelResponse"];
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
    OperatingModelsController_edit: {
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
                "application/json": components["schemas"]["ChangeModelRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelResponse"];
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
    OperatingModelsController_timeline: {
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
                    "application/json": components["schemas"]["ModelTimelineResponse"];
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
    OperatingModelsController_adopt: {
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
                municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptModelRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelResponse"];
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
    TrainingsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the title. */
                text?: string;
                topic?: "recognising-loneliness" | "raising-the-subject" | "link-person-work" | "volunteering" | "peer-instruction" | "operating-models";
                /** @description Held for this municipality, alone or among others. */
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
                /** @description Held in this year. */
                year?: number;
                sort?: "newest" | "topic" | "people";
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
                    "application/json": components["schemas"]["TrainingListResponse"];
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
    TrainingsController_record: {
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
                "application/json": components["schemas"]["TrainingRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingResponse"];
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
    TrainingsController_csv: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the title. */
                text?: string;
                topic?: "recognising-loneliness" | "raising-the-subject" | "link-person-work" | "volunteering" | "peer-instruction" | "operating-models";
                /** @description Held for this municipality, alone or among others. */
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
                /** @description Held in this year. */
                year?: number;
                sort?: "newest" | "topic" | "people";
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
    TrainingsController_xlsx: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the title. */
                text?: string;
                topic?: "recognising-loneliness" | "raising-the-subject" | "link-person-work" | "volunteering" | "peer-instruction" | "operating-models";
                /** @description Held for this municipality, alone or among others. */
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
                /** @description Held in this year. */
                year?: number;
                sort?: "newest" | "topic" | "people";
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
    TrainingsController_read: {
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
                    "application/json": components["schemas"]["TrainingResponse"];
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
    TrainingsController_correct: {
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
                "application/json": components["schemas"]["CorrectTrainingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingResponse"];
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
    TrainingsController_timeline: {
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
                    "application/json": components["schemas"]["TrainingTimelineResponse"];
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
    TrainingsController_retract: {
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
                "application/json": components["schemas"]["RetractTrainingRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingResponse"];
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
    NetworksController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the name or the purpose, or in the name of an organisation that convenes it or has belonged to it. */
                text?: string;
                type?: "wellbeing-cooperation" | "learning" | "family-centre" | "other";
                /** @description All when left out. */
                state?: "in-force" | "upcoming" | "over";
                /** @description Those that cover this municipality. */
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
                /** @description Those to which the reader’s organisation belongs today, or which it convenes. */
                mine?: boolean;
                sort?: "name" | "type" | "newest" | "ends" | "members";
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
                    "application/json": components["schemas"]["NetworkListResponse"];
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
    NetworksController_start: {
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
                "application/json": components["schemas"]["NetworkRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkResponse"];
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
    NetworksController_csv: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the name or the purpose, or in the name of an organisation that convenes it or has belonged to it. */
                text?: string;
                type?: "wellbeing-cooperation" | "learning" | "family-centre" | "other";
                /** @description All when left out. */
                state?: "in-force" | "upcoming" | "over";
                /** @description Those that cover this municipality. */
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
                /** @description Those to which the reader’s organisation belongs today, or which it convenes. */
                mine?: boolean;
                sort?: "name" | "type" | "newest" | "ends" | "members";
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
    NetworksController_xlsx: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the name or the purpose, or in the name of an organisation that convenes it or has belonged to it. */
                text?: string;
                type?: "wellbeing-cooperation" | "learning" | "family-centre" | "other";
                /** @description All when left out. */
                state?: "in-force" | "upcoming" | "over";
                /** @description Those that cover this municipality. */
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
                /** @description Those to which the reader’s organisation belongs today, or which it convenes. */
                mine?: boolean;
                sort?: "name" | "type" | "newest" | "ends" | "members";
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
    NetworksController_missing: {
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
                    "application/json": components["schemas"]["LackListResponse"];
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
    NetworksController_read: {
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
                    "application/json": components["schemas"]["NetworkResponse"];
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
    NetworksController_edit: {
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
                "application/json": components["schemas"]["ChangeNetworkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkResponse"];
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
    NetworksController_timeline: {
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
                    "application/json": components["schemas"]["NetworkTimelineResponse"];
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
    NetworksController_end: {
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
                "application/json": components["schemas"]["EndNetworkRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkResponse"];
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
    NetworkMembershipsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the name of the member. */
                text?: string;
                /** @description All when left out. */
                state?: "in-force" | "upcoming" | "over";
                sort?: "name" | "newest" | "ends";
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
                    "application/json": components["schemas"]["NetworkMembershipListResponse"];
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
    NetworkMembershipsController_join: {
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
                "application/json": components["schemas"]["JoinNetworkRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkResponse"];
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
    NetworkMembershipsController_csv: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the name of the member. */
                text?: string;
                /** @description All when left out. */
                state?: "in-force" | "upcoming" | "over";
                sort?: "name" | "newest" | "ends";
                /** @description Of headings, labels and names of organisations. */
                wording?: "fi" | "sv" | "en";
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
    NetworkMembershipsController_xlsx: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the name of the member. */
                text?: string;
                /** @description All when left out. */
                state?: "in-force" | "upcoming" | "over";
                sort?: "name" | "newest" | "ends";
                /** @description Of headings, labels and names of organisations. */
                wording?: "fi" | "sv" | "en";
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
    NetworkMembershipsController_correct: {
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
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectNetworkMembershipRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkResponse"];
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
    NetworkMembershipsController_leave: {
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
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveNetworkRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkResponse"];
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
    PrinciplesController_list: {
        parameters: {
            query?: {
                /** @description All versions of one organisation; the latest of each when left out. */
                organisation?: string;
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
                    "application/json": components["schemas"]["PrinciplesListResponse"];
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
    PrinciplesController_publish: {
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
                "application/json": components["schemas"]["WritePrinciplesRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrinciplesResponse"];
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
    PrinciplesController_read: {
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
                    "application/json": components["schemas"]["PrinciplesResponse"];
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
    AppropriationsController_list: {
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
                    "application/json": components["schemas"]["AppropriationListResponse"];
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
    AppropriationsController_setAside: {
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
                "application/json": components["schemas"]["SetAsideRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppropriationResponse"];
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
    AppropriationsController_edit: {
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
                "application/json": components["schemas"]["ChangeAppropriationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppropriationResponse"];
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
    RoundFilesController_csv: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the title or in the granter’s name. */
                text?: string;
                state?: "draft" | "upcoming" | "open" | "closed";
                kind?: "operating" | "partnership" | "one-off";
                granter?: string;
                sort?: "closes" | "title" | "granter" | "latest";
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
    RoundFilesController_xlsx: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the title or in the granter’s name. */
                text?: string;
                state?: "draft" | "upcoming" | "open" | "closed";
                kind?: "operating" | "partnership" | "one-off";
                granter?: string;
                sort?: "closes" | "title" | "granter" | "latest";
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
    RoundsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the title or in the granter’s name. */
                text?: string;
                state?: "draft" | "upcoming" | "open" | "closed";
                kind?: "operating" | "partnership" | "one-off";
                granter?: string;
                sort?: "closes" | "title" | "granter" | "latest";
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
                    "application/json": components["schemas"]["RoundListResponse"];
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
    RoundsController_draft: {
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
                "application/json": components["schemas"]["RoundRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundResponse"];
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
    RoundsController_read: {
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
                    "application/json": components["schemas"]["RoundResponse"];
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
    RoundsController_edit: {
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
                "application/json": components["schemas"]["ChangeRoundRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundResponse"];
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
    RoundsController_publish: {
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
                "application/json": components["schemas"]["PublishRoundRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundResponse"];
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
    ApplicationFilesController_csv: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the title, the round’s title or the applicant’s name. */
                text?: string;
                status?: "draft" | "submitted" | "supplement-requested" | "granted" | "rejected" | "paid" | "use-reported" | "use-returned" | "use-accepted" | "recovered" | "withdrawn";
                kind?: "operating" | "partnership" | "one-off";
                round?: string;
                sort?: "latest" | "title" | "applicant" | "asked" | "result";
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
    ApplicationFilesController_xlsx: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the title, the round’s title or the applicant’s name. */
                text?: string;
                status?: "draft" | "submitted" | "supplement-requested" | "granted" | "rejected" | "paid" | "use-reported" | "use-returned" | "use-accepted" | "recovered" | "withdrawn";
                kind?: "operating" | "partnership" | "one-off";
                round?: string;
                sort?: "latest" | "title" | "applicant" | "asked" | "result";
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
    ApplicationsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the title, the round’s title or the applicant’s name. */
                text?: string;
                status?: "draft" | "submitted" | "supplement-requested" | "granted" | "rejected" | "paid" | "use-reported" | "use-returned" | "use-accepted" | "recovered" | "withdrawn";
                kind?: "operating" | "partnership" | "one-off";
                round?: string;
                sort?: "latest" | "title" | "applicant" | "asked" | "result";
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
                    "application/json": components["schemas"]["ApplicationListResponse"];
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
    ApplicationsController_read: {
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
                    "application/json": components["schemas"]["ApplicationResponse"];
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
    ApplicationsController_edit: {
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
                "application/json": components["schemas"]["ChangeApplicationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationResponse"];
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
    ApplicationsController_draft: {
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
                "application/json": components["schemas"]["ApplicationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationResponse"];
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
    ApplicationsController_submit: {
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
                "application/json": components["schemas"]["SubmitApplicationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationResponse"];
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
    ApplicationsController_withdraw: {
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
                "application/json": components["schemas"]["WithdrawApplicationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationResponse"];
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
    ApplicationsController_supplement: {
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
                "application/json": components["schemas"]["GiveSupplementRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationResponse"];
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
    ApplicationsController_report: {
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
                "application/json": components["schemas"]["ReportUseRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationResponse"];
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
    ConsideringController_askMore: {
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
                "application/json": components["schemas"]["RequestSupplementRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationResponse"];
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
    ConsideringController_score: {
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
                "application/json": components["schemas"]["ScoreApplicationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationResponse"];
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
    ConsideringController_decide: {
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
                "application/json": components["schemas"]["DecideGrantRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationResponse"];
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
    ConsideringController_pay: {
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
                "application/json": components["schemas"]["PayGrantRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationResponse"];
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
    ConsideringController_sendBack: {
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
                "application/json": components["schemas"]["SendBackReportRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationResponse"];
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
    ConsideringController_accept: {
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
                    "application/json": components["schemas"]["ApplicationResponse"];
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
    ConsideringController_recover: {
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
                "application/json": components["schemas"]["RecoverGrantRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationResponse"];
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
    RectifyingController_claim: {
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
                "application/json": components["schemas"]["ClaimRectificationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationResponse"];
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
    RectifyingController_settle: {
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
                "application/json": components["schemas"]["SettleClaimRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationResponse"];
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
    GivenController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the title, the recipient’s or the funder’s name. */
                text?: string;
                recipient?: string;
                year?: number;
                sort?: "latest" | "recipient" | "amount";
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
                    "application/json": components["schemas"]["GivenGrantListResponse"];
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
    GivenController_tell: {
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
                "application/json": components["schemas"]["TellGrantRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenGrantResponse"];
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
    GivenController_csv: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the title, the recipient’s or the funder’s name. */
                text?: string;
                recipient?: string;
                year?: number;
                sort?: "latest" | "recipient" | "amount";
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
    GivenController_xlsx: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the title, the recipient’s or the funder’s name. */
                text?: string;
                recipient?: string;
                year?: number;
                sort?: "latest" | "recipient" | "amount";
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
    GivenController_retract: {
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
                    "application/json": components["schemas"]["GivenGrantResponse"];
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
    PublicGrantsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the granter’s or the recipient’s name, the round’s title or the body. */
                text?: string;
                granter?: string;
                /** @description Of the decision. */
                year?: number;
                sort?: "latest" | "amount" | "recipient";
            };
            header: {
                "accept-language": string;
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
                    "application/json": components["schemas"]["PublicGrantListResponse"];
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
    PublicGrantsController_csv: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the granter’s or the recipient’s name, the round’s title or the body. */
                text?: string;
                granter?: string;
                /** @description Of the decision. */
                year?: number;
                sort?: "latest" | "amount" | "recipient";
                /** @description Of headings, labels and names. */
                wording?: "fi" | "sv" | "en";
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
}
