package org.catamnesis.demo;

/** What the demo's laboratories measure; the facts of each stand in {@code demo/analytes.csv}. */
enum DemoAnalyte {
    ALT,
    AST,
    GGT,
    ALP,
    TBIL,
    DBIL,
    ALB,
    GLOBULIN,
    TP,
    TBA,
    CREA,
    UREA,
    UA,
    K,
    NA,
    MG,
    GLU,
    TC,
    TG,
    CRP,
    RBP,
    SIALIC_ACID,
    LAP,
    WBC,
    NEUT,
    LYMPH,
    HGB,
    HCT,
    PLT,
    INR,
    PT,
    TAC,
    AFP,
    CMV,
    HBVDNA,
    HBSAG,
    UPCR;

    AnalyteFacts facts() {
        return AnalyteFacts.of(this);
    }
}
