/** Of a person `p`: reached at the e-mail address $3 or the number $4, however they are written. */
export const REACHED_AT = `(lower(p.email) = lower($3) or regexp_replace(p.phone, '\\D', '', 'g') = regexp_replace($4, '\\D', '', 'g'))`;
