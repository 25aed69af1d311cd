/** Words that name a condition, a drug or a treatment of it, in any language that is written here. */
export const aboutHealth =
  /ketamin\w*|esketamin\w*|spravato|infusi[oó]n\w*|depress?i[oóv]\w*|depres\w*|antidepres\w*|anxi\w*|ansie\w*|bipolar|psych\w*|psiq\w*|psicot?\w*|mental|\bmoods?\b|[áa]nimo|\bTRD\b|\bPTSD\b|\bTEPT\b|\bOCD\b|\bECT\b|\bTMS\b|\btherap\w*|\bterapia\w*|\btreat\w*|\btratam\w*|\bmedic(?:ine|ation|amento)\w*|\bdiagnos\w*|addict\w*|\badicci\w*|suicid\w*(?=[^.?!]*\b(?:treat|tratam))/iu;

/** Words that say that somebody is a patient. */
export const aboutVisits =
  /\b(?:visits?|visitas?|appointments?|citas?|dos(?:e|es|is)|patients?|pacientes?|clinics?|cl[ií]nicas?|sessions?|sesi[oó]n\w*|symptoms?|s[ií]ntomas?|relapse|side effects?)\b/iu;
