package org.waymark.handout.production;

/** Is told which sheet is printed. */
public interface SheetProgress {
    void tell(Step step);

    /**
     * A sheet that is printed now.
     *
     * @param number from 1 on
     * @param all how many are printed in all
     */
    record Step(int number, int all, String file) {}
}
