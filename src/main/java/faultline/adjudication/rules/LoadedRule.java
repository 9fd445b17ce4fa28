package faultline.adjudication.rules;

/** A rule that was checked, with the parts that it was compiled to. */
record LoadedRule(CheckedRule checked, RuleConditions conditions, CompiledConclusion conclusion) {

    RuleInfo info() {
        return checked.info();
    }

    int patterns() {
        return conditions.patterns();
    }
}
