/**
 * Words of medicine and research that are common enough in speech, yet mean something else or
 * nothing to a reader without training. Rarer ones are known by how rare they are.
 */
export const specialistWords: readonly RegExp[] = [
  // research
  /\b(?:cohorts?(?! of (?:neighbo[u]?rs|friends|colleagues))|confounders?|efficacy|effect sizes?|confidence intervals?|odds ratios?|hazard ratios?|relative risk|risk ratios?|statistical(?:ly)?(?: significan(?:t|ce))?|p[- ]values?|Bonferroni|differential (?:diagnosis|diagnoses|includes)|adjudicat\w+|superbills?|(?:lithium|drug|serum) troughs?|trough levels?|double-blind(?:ed)?|single-blind(?:ed)?|open-label|placebo-controlled|randomi[sz](?:ed|ation)|cross-?over|meta-analys[ei]s|endpoints?|(?:at|from|to|over|above|below) baseline|baseline (?:scores?|values?|mood|visit|assessment)|controlled trial|non-?inferior(?:ity)?|intention-to-treat|per-protocol|unblind\w+|Cohen['’]s d|effect sizes?|number needed to treat|allocation|concealment|blinding|sham-controlled|sample sizes?|systematic reviews?|interim analysis|dose-(?:response|dependent)|regression|correlation|dropouts?|attrition|mechanisms? of action|rating scales?|threshold|power(?:ed)? (?:study|trial|to detect)|first-line|second-line|third-line|treatment-naive|follow-up period|washout|run-in|attrition|arms? of the (?:trial|study)|heterogeneity|median|subgroups?|in vivo|in vitro|biomarkers?|surrogate|validated scale|post[- ]hoc|case series|pooled)\b/gi,
  // course of an illness
  /\b(?:remission|relaps(?:e|es|ed|ing)|remit(?:s|ted|ters?)|responders?|refractory|recurren(?:t|ce)|prognosis|onset|induction|maintenance (?:phase|dosing|therapy|treatment|infusions?)|comorbid(?:ity|ities)?|etiology|aetiology|pathology|symptomatolog\w+|prodrom\w+|sequelae|morbidity|mortality|exacerbat\w+|idiopathic|episodic|cataton(?:ia|ic)|Stevens-Johnson|angle-closure)\b/gi,
  // medicines and their use
  /\b(?:contraindicat\w+|indicated for|adverse (?:events?|effects?|reactions?)|titrat\w+|taper(?:ed|ing)?(?: (?:off|down|the|your|over))|(?:a|slow|dose) taper(?! candle)|adjunct(?:ive|s)?|augment(?:ation|ing|ed)?|monotherap\w+|polypharmacy|prophyla\w+|bolus|loading dose|half-life|off-label|sublingual|subcutaneous|[bqt]\.i\.d\b|q\.d\b|p\.r\.n\b|hypoxi\w+|intravenous(?:ly)?|intramuscular(?:ly)?|intranasal(?:ly)?|parenteral|analgesi\w+|anxiolytic|agonists?|antagonists?|receptors?|neurotransmitters?|metaboli\w+|enzymes?|plasma|serum|compounded|dissociat(?:ion|ive)|psychotomimetic|hallucinogen\w*|tolerability|bioavailab\w+|pharmaco\w+|concomitant|synap\w+|neuroplasticity|vitals|theta[- ]burst|dereali[sz]ation|depersonali[sz]ation|Hedges['’] g|therapeutic (?:window|range|index|dose|level)|serotonin syndrome|q\.?h\.?s\b|qhs|mg\/kg|mcg\/kg|as tolerated|stimulants|vital signs|emergence (?:reactions?|phenomen\w+)|reuptake|uptake|inhibitors?|clearance|toxicity|rebound|tricyclics?|anticonvulsants?|mood stabili[sz]ers?|hypnotics?|barbiturates?|metabolites?|cannula\w*|catheters?|lumen|antiemetics?|SpO2|EtCO2|cortical|cortex|EEGs?|ECGs?|EKGs?)\b/gi,
  // body and signs
  /\b(?:hypertens\w+|hypotens\w+|tachycardia|bradycardia|arrhythmias?|cardiac|cardiovascular|cerebrovascular|hepat\w+|renal|pulmonary|respiratory|urinary|cystitis|gastrointestinal|intracranial|intraocular|psychomotor|cognit(?:ion|ive|ively)|affective|dysphori\w+|(?:flat|blunted|her|his|their|the patient['’]s) affect(?= (?:is|was|were|seem|appear|,|\.|remain|bright))|Socratic|creatinine|orthosta\w+|euphori\w+|manic|psychosis|psychotic|delirium|lethargy|fatigue syndrome|edema|oedema|syncope|aneurysms?|hemorrhage|haemorrhage|lesions?|acuity|suicidality|ideation|somatic|vasovagal|saturation|electrolytes?|hematuria|haematuria|dysuria|ambulat\w+|supine|febrile|nystagmus|aspiration)\b/gi,
];

/**
 * Words that are rare in speech and plain to anybody who reads about this treatment, and the names
 * of medicines, which stand on the reader's own boxes.
 */
export const plainWords: ReadonlySet<string> = new Set(
  'acetaminophen ibuprofen aspirin naproxen tylenol advil ketamine esketamine infusion infusions spravato antidepressant antidepressants clinician clinicians caregiver caregivers online website email emails handout handouts checklist voicemail wifi app apps smartphone leaflet leaflets anesthetic anesthetics anaesthetic anaesthetics anesthesia anaesthesia copay copays deductible recliner recliners neurologist psychiatrist therapist therapists telehealth veterans mindfulness nasal headphones dizziness nauseous breastfeeding journaling self-help co-pay screen-reader talk-therapy snacks insurer insurers preauthorization medicaid medicare reimbursed rideshare uber preheader kilogram kilograms milligram milligrams inbox bupropion aripiprazole lamotrigine sertraline fluoxetine escitalopram citalopram venlafaxine duloxetine quetiapine mirtazapine midazolam lorazepam diazepam clonazepam alprazolam zofran prozac zoloft lexapro celexa effexor cymbalta wellbutrin xanax ativan klonopin valium abilify seroquel lamictal lithium ambien adderall ritalin paxil remeron trazodone buspar benadryl dramamine benzodiazepine benzodiazepines opioid opioids botox playlist playlists tingling prickling glaucoma antipsychotic antipsychotics sedative sedatives'.split(
    ' ',
  ),
);

/** Abbreviations that a reader meets in daily life. */
export const plainAbbreviations: ReadonlySet<string> = new Set(
  'FDA US USA UK ID TV CD DVD PDF OK AM PM MD DC ZIP ATM FAQ QR GPS HIV AIDS IV ER EMS VA PTSD OCD NY PIN URL CEO DNA'.split(
    ' ',
  ),
);
